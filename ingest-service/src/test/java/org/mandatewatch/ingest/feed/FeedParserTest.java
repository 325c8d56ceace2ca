package org.mandatewatch.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.ingest.domain.feed.Entry;

class FeedParserTest {

    private static final URI BASE = URI.create("https://wire.example/feeds/all.xml");

    @Test
    void rss() {
        FeedDocument feed = parse("""

                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                  <title>Test Wire</title><link>https://wire.example</link><description>News</description>
                  <language>en-gb</language><ttl>45</ttl>
                  <item><title>Mandate &lt;b&gt;ends&lt;/b&gt; &amp;amp; vote</title><link>/story/1</link>
                    <guid isPermaLink="false">w-1</guid><pubDate>Fri, 20 Sep 2024 23:30:00 -0400</pubDate>
                    <description>Short.</description>
                    <content:encoded><![CDATA[<p>The mandate ends on 2 October.</p>]]></content:encoded></item>
                  <item><title>Second</title><link>https://wire.example/story/2</link></item>
                </channel></rss>
                """);

        assertThat(feed.title()).isEqualTo("Test Wire");
        assertThat(feed.language()).isEqualTo("en-gb");
        assertThat(feed.hint()).contains(Duration.ofMinutes(45));
        assertThat(feed.entries()).hasSize(2);
        assertThat(feed.entries().getFirst())
                .isEqualTo(new Entry(
                        "w-1",
                        "https://wire.example/story/1",
                        "Mandate ends & vote",
                        "<p>The mandate ends on 2 October.</p>",
                        true,
                        "Fri, 20 Sep 2024 23:30:00 -0400",
                        LocalDate.of(2024, 9, 20)));
    }

    @Test
    void atom() {
        FeedDocument feed = parse("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                  <title>Coast Mission</title><id>tag:coast</id><updated>2031-03-02T10:00:00Z</updated>
                  <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
                  <entry><id>tag:coast:1</id><title>Report</title><link rel="alternate" href="../news/1"/>
                    <published>2031-03-01T23:00:00-05:00</published><updated>2031-03-02T10:00:00Z</updated>
                    <summary type="text">Plain &lt; text.</summary></entry>
                </feed>
                """);

        assertThat(feed.hint()).contains(Duration.ofHours(6));
        assertThat(feed.entries())
                .containsExactly(new Entry(
                        "tag:coast:1",
                        "https://wire.example/news/1",
                        "Report",
                        "Plain < text.",
                        false,
                        "2031-03-02T10:00:00Z",
                        LocalDate.of(2031, 3, 1)));
    }

    @Test
    void rdf() {
        FeedDocument feed = parse("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://wire.example"><title>Old</title><link>https://wire.example</link>
                    <description>x</description></channel>
                  <item rdf:about="https://wire.example/9"><title>Nine</title><link>https://wire.example/9</link>
                    <dc:date>2031-03-02T08:00:00+09:00</dc:date></item>
                </rdf:RDF>
                """);

        assertThat(feed.entries().getFirst().publishedOn()).isEqualTo(LocalDate.of(2031, 3, 2));
        assertThat(feed.entries().getFirst().link()).isEqualTo("https://wire.example/9");
    }

    @Test
    void theServersCharacterSetCounts() {
        byte[] body = "<rss version='2.0'><channel><title>Dépêches</title></channel></rss>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(FeedParser.parse(body, "application/rss+xml; charset=windows-1252", BASE)
                        .title())
                .isEqualTo("Dépêches");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + "<rss version='2.0'><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss SYSTEM 'http://10.0.0.1/rss.dtd'><rss version='2.0'><channel/></rss>",
                "<!DOCTYPE html><html><body><p>Not here</p></body></html>",
                "<html><body>Not here</body></html>",
                "<rss version='2.0'><channel><title>cut off",
                "{\"items\": []}",
                "",
            })
    void whatIsNoFeedOrReachesOutIsRefused(String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOf(NoFeed.class)
                .hasMessageStartingWith("sends no RSS or Atom that can be read");
    }

    private static FeedDocument parse(String body) {
        return FeedParser.parse(body.getBytes(StandardCharsets.UTF_8), "application/xml", BASE);
    }
}
