package org.mandatewatch.alert.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.mandatewatch.alert.domain.atom.AtomEntry;

/** Writes entries as Atom. All text is plain, so that markup inside a quote is shown and never obeyed. */
final class AtomWriter {

    private static final String ATOM = "atom_1.0";
    private static final String PLAIN = "text";

    private AtomWriter() {}

    /**
     * @param id a URI, the same for good
     * @param self address of the feed
     * @param begun when there is no entry yet: since when there is the feed
     */
    static String write(String id, String title, String self, Instant begun, List<AtomEntry> entries) {
        Feed feed = new Feed(ATOM);
        feed.setEncoding("UTF-8");
        feed.setId(id);
        feed.setTitleEx(text(PlainText.line(title)));
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", self, "application/atom+xml")));
        feed.setUpdated(Date.from(
                entries.stream().map(AtomEntry::updated).max(Instant::compareTo).orElse(begun)));
        feed.setEntries(entries.stream().map(AtomWriter::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that cannot be written", e);
        }
    }

    private static Entry entry(AtomEntry from) {
        Entry entry = new Entry();
        entry.setId(from.id());
        entry.setTitleEx(text(PlainText.line(from.title())));
        entry.setContents(List.of(text(PlainText.clean(from.text()))));
        entry.setPublished(Date.from(from.published()));
        entry.setUpdated(Date.from(from.updated()));
        PlainText.webLink(from.link())
                .ifPresent(link -> entry.setAlternateLinks(List.of(link("alternate", link, "text/html"))));
        return entry;
    }

    private static Content text(String value) {
        Content content = new Content();
        content.setType(PLAIN);
        content.setValue(value);
        return content;
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static Person author() {
        Person person = new Person();
        person.setName("Mandate Watch");
        return person;
    }
}
