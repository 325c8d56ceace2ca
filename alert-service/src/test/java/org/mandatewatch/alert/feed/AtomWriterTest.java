package org.mandatewatch.alert.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.atom.AtomEntry;

class AtomWriterTest {

    private static final Instant PUBLISHED = Instant.parse("2024-09-22T08:00:00Z");
    private static final Instant UPDATED = Instant.parse("2024-09-23T08:00:00Z");

    @Test
    void anotherReaderFindsIdsTimesAndTexts() throws Exception {
        SyndFeed feed = read(entry("A title", "line one\nline two", "https://wire.example/1"));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("tag:feed");
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(UPDATED);
        SyndEntry entry = feed.getEntries().getFirst();
        assertThat(entry.getUri()).isEqualTo("tag:entry");
        assertThat(entry.getLink()).isEqualTo("https://wire.example/1");
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(PUBLISHED);
        assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(UPDATED);
        assertThat(entry.getContents().getFirst().getType()).isEqualTo("text");
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("line one\nline two");
    }

    @Test
    void markupInAQuoteStaysText() throws Exception {
        SyndEntry entry = read(entry(
                        "<script>alert(1)</script>", "]]> & <b onclick=x>\u0001\uD800", "javascript:alert(1)"))
                .getEntries()
                .getFirst();

        assertThat(entry.getTitleEx().getType()).isEqualTo("text");
        assertThat(entry.getTitle()).isEqualTo("<script>alert(1)</script>");
        assertThat(entry.getContents().getFirst().getValue()).isEqualTo("]]> & <b onclick=x>");
        assertThat(entry.getLink()).isNull();
    }

    @Test
    void aFeedWithoutEntriesIsOneAsWell() throws Exception {
        assertThat(read().getPublishedDate().toInstant()).isEqualTo(PUBLISHED);
    }

    private static AtomEntry entry(String title, String text, String link) {
        return new AtomEntry("tag:entry", title, text, link, PUBLISHED, UPDATED);
    }

    private static SyndFeed read(AtomEntry... entries) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(AtomWriter.write(
                        "tag:feed", "A feed", "https://alerts.example/atom/x.xml", PUBLISHED, List.of(entries))));
    }
}
