package org.mandatewatch.ingest.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.CleanText;
import org.mandatewatch.ingest.domain.feed.Entry;

/** Reads RSS and Atom. A document that declares a document type or entities is not read: a feed needs neither. */
final class FeedParser {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final List<String> OUTSIDE = List.of(
            "http://xml.org/sax/features/external-general-entities",
            "http://xml.org/sax/features/external-parameter-entities",
            "http://apache.org/xml/features/nonvalidating/load-external-dtd");

    /** Feeds show what is new, at their top; longer ones are archives. */
    private static final int MOST_ENTRIES = 2000;

    private FeedParser() {}

    /**
     * Reads a feed.
     *
     * @param contentType as the server sent it; its character set counts
     * @param base where the feed came from; links may be relative to it
     * @throws NoFeed when it is none
     */
    static FeedDocument parse(byte[] body, @Nullable String contentType, URI base) {
        try {
            Document document = xml(body, contentType);
            WireFeed wire = new WireFeedInput(false, Locale.ROOT).build(document);
            SyndFeed feed = new SyndFeedImpl(wire);
            List<WrittenDates> dates =
                    WrittenDates.of(document, feed.getEntries().size());
            List<Entry> entries = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                if (entries.size() < MOST_ENTRIES) {
                    entries.add(entry(entry, dates.get(entries.size()), base));
                }
            }
            return new FeedDocument(line(feed.getTitle()), feed.getLanguage(), entries, hint(wire, feed));
        } catch (JDOMException | IOException | FeedException | IllegalArgumentException e) {
            throw new NoFeed("sends no RSS or Atom that can be read: " + e.getMessage());
        }
    }

    private static Document xml(byte[] body, @Nullable String contentType) throws JDOMException, IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(NO_DOCTYPE, true);
        OUTSIDE.forEach(feature -> builder.setFeature(feature, false));
        builder.setExpandEntities(false);
        int start = 0;
        // Before the XML declaration nothing may stand, and often an empty line does.
        while (start < body.length && body[start] > 0 && body[start] <= ' ') {
            start++;
        }
        var bytes = new ByteArrayInputStream(body, start, body.length - start);
        try (XmlReader reader =
                contentType == null ? new XmlReader(bytes, true) : new XmlReader(bytes, contentType, true)) {
            return builder.build(reader);
        }
    }

    private static Entry entry(SyndEntry entry, WrittenDates dates, URI base) {
        Optional<SyndContent> content = Stream.concat(
                        entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(c -> c.getValue() != null)
                .max(Comparator.comparingInt(c -> c.getValue().length()));
        return new Entry(
                blankless(entry.getUri()),
                link(entry.getLink(), base),
                line(entry.getTitle()),
                content.map(SyndContent::getValue).orElse(""),
                content.map(c -> !"text".equals(c.getType()) && !"text/plain".equals(c.getType()))
                        .orElse(true),
                dates.latest(),
                dates.publishedOn(entry.getPublishedDate()));
    }

    private static @Nullable String link(@Nullable String link, URI base) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            return base.resolve(link.strip().replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Titles hold markup and doubly escaped characters more often than not. */
    private static @Nullable String line(@Nullable String title) {
        return title == null
                ? null
                : blankless(CleanText.line(Jsoup.parse(title).text()));
    }

    private static @Nullable String blankless(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** RSS {@code ttl}, and {@code sy:updatePeriod} of the syndication module. */
    private static Optional<Duration> hint(WireFeed wire, SyndFeed feed) {
        Optional<Duration> ttl = wire instanceof Channel channel && channel.getTtl() > 0
                ? Optional.of(Duration.ofMinutes(channel.getTtl()))
                : Optional.empty();
        return ttl.or(() ->
                Optional.ofNullable((SyModule) feed.getModule(SyModule.URI)).flatMap(FeedParser::period));
    }

    private static Optional<Duration> period(SyModule module) {
        int days = switch (String.valueOf(module.getUpdatePeriod())) {
            case "daily" -> 1;
            case "weekly" -> 7;
            case "monthly" -> 30;
            case "yearly" -> 365;
            default -> 0;
        };
        Duration period = days > 0
                ? Duration.ofDays(days)
                : "hourly".equals(module.getUpdatePeriod()) ? Duration.ofHours(1) : Duration.ZERO;
        return period.isZero()
                ? Optional.empty()
                : Optional.of(period.dividedBy(Math.max(1, module.getUpdateFrequency())));
    }
}
