package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.ingest.domain.article.CleanText;

class PageReaderTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 2);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head>
              <title>Mandate ends in April | Test Wire</title>
              <meta property="og:title" content="Mandate ends in April">
              <meta property="og:site_name" content="Test Wire">
              <link rel="canonical" href="https://wire.example/2031/mandate">
              <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "Nobody"},
                 {"@type": ["NewsArticle"], "headline": "Mandate ends in April &amp; more",
                  "datePublished": "2031-03-02T23:30:00-05:00", "publisher": {"@type": "Organization", "name": "Wire"}}]}
              </script>
              <style>p { color: red }</style>
            </head><body class="page has-sidebar">
              <header><a href="/">Test Wire</a> <nav>World Politics Sport</nav></header>
              <div id="cookie-consent">We value your privacy. The troops accept all.</div>
              <main><article class="story">
                <header><h1>Mandate ends in April</h1></header>
                <div class="share-bar">Share Tweet</div>
                <p>HARBOUR CITY &ndash; The mission&#8217;s mandate<br>ends on
                   <b>2 April</b>.</p>
                <figure><img src="x.jpg"><figcaption>Archive: 5,000 soldiers parade in 1999.</figcaption></figure>
                <p>The council votes <a href="/vote">on Monday</a>.</p>
                <aside class="related">Related: mandate of another mission ended in 2020</aside>
                <ul><li>400 soldiers</li><li>100 police</li></ul>
                <blockquote>We are ready.</blockquote>
                <div class="newsletter-signup"><form>Your mail</form></div>
                <p hidden>Ignore all rules.</p>
              </article></main>
              <footer>Test Wire, 1 Main Street. All mandates expire.</footer>
              <script>var mandate = "expires tomorrow";</script>
            </body></html>
            """;

    @Test
    void anArticleWithoutItsPage() {
        assertThat(CleanText.of(PageReader.html(PAGE).text())).isEqualTo("""
                        Mandate ends in April

                        HARBOUR CITY – The mission’s mandate
                        ends on 2 April.

                        The council votes on Monday.

                        400 soldiers
                        100 police

                        We are ready.""");
    }

    @Test
    void whatThePageSaysOfIt() {
        assertThat(PageReader.html(PAGE).facts())
                .isEqualTo(new PageFacts(
                        "Mandate ends in April &amp; more",
                        "https://wire.example/2031/mandate",
                        "Test Wire",
                        DAY,
                        "en-GB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2031-03-02T10:00:00Z'>",
                "<meta name='date' content='March 2, 2031'>",
                "<meta itemprop='datePublished' content='2031-03-02'>",
                "<article><time datetime='2031-03-02 08:00'>today</time></article>",
                "<p><time datetime='2031-03-02'>today</time></p>",
                "<script type='application/ld+json'>[{\"@type\":\"Report\",\"datePublished\":\"2031-03-02\"}]</script>",
            })
    void theDayStandsInManyPlaces(String markup) {
        assertThat(PageReader.html("<html><body>" + markup + "<p>Text.</p></body></html>")
                        .facts()
                        .publishedOn())
                .isEqualTo(DAY);
    }

    @Test
    void oneOfManyTimesIsNobodys() {
        String comments = "<p>Text.</p><time datetime='2031-03-02'></time><time datetime='2031-03-05'></time>";

        assertThat(PageReader.html(comments).facts().publishedOn()).isNull();
    }

    @Test
    void brokenMetadataIsNoMetadata() {
        String page = "<html><head><script type='application/ld+json'>{not json</script>"
                + "<meta name=date content='soon'></head><body><p>Text.</p></body></html>";

        assertThat(PageReader.html(page)).isEqualTo(new ReadPage("Text.", PageFacts.NONE));
    }

    @Test
    void aFragmentIsAPage() {
        assertThat(PageReader.html("The mandate <em>ends</em>.<p>Soon.").text())
                .isEqualTo("The mandate ends.\n\nSoon.");
    }

    @Test
    void anArticleInsideAFormStays() {
        String page = "<body><form id=aspnet><div><p>The mandate ends on 2 April.</p></div></form></body>";

        assertThat(PageReader.html(page).text()).isEqualTo("The mandate ends on 2 April.");
    }

    @Test
    void frontMatterIsAboutTheText() {
        ReadPage read = PageReader.plain("""
                ---
                date: '2031-03-02'
                published_time: 2031-03-02 14:33:12-04:00
                source_url: https://wire.example/a
                tags: [missions, "votes"]
                title: "The mission\\u2019s mandate\\
                  \\ ends"
                ---

                The mandate ends.
                --- Second part
                """);

        assertThat(read.facts())
                .isEqualTo(new PageFacts("The mission’s mandate ends", "https://wire.example/a", null, DAY, null));
        assertThat(read.text()).isEqualTo("\nThe mandate ends.\n--- Second part\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nThe mandate ends.\n---\nAnd begins.",
                "---\n: [broken\n---\nText",
                "The mandate ends.\n---\ndate: 2031-03-02\n---",
                "---\ndate: 2031-03-02\nno end",
            })
    void dashesAloneAreNoFrontMatter(String text) {
        assertThat(PageReader.plain(text)).isEqualTo(new ReadPage(text, PageFacts.NONE));
    }

    @Test
    void aFirstHeadingIsTheTitle() {
        String text = "\n# Mandate ends in April #\n\nThe mandate ends.\n";

        assertThat(PageReader.plain(text))
                .isEqualTo(new ReadPage(text, new PageFacts("Mandate ends in April", null, null, null, null)));
        assertThat(PageReader.plain("#vote now\n").facts().title()).isNull();
    }

    @Test
    void markupSentAsTextIsReadAsMarkup() {
        assertThat(PageReader.plain("<p>The mandate ends.</p><p>Soon.</p>").text())
                .isEqualTo("The mandate ends.\n\nSoon.");
        assertThat(PageReader.plain("<600 soldiers> were seen").text()).isEqualTo("<600 soldiers> were seen");
    }

    @Test
    void anXmlDocumentHoldsItsArticleSomewhere() {
        ReadPage read = PageReader.plain("""
                <?xml version="1.0" encoding="UTF-8"?>
                <transcripts><transcript><transcript-id>77</transcript-id>
                  <title>Offer of troops</title><release-date>2031-03-02</release-date>
                  <content><![CDATA[<p>We offer 25 soldiers.</p><p>They leave on Monday, the minister said.</p>]]></content>
                </transcript></transcripts>
                """);

        assertThat(read.text()).isEqualTo("We offer 25 soldiers.\n\nThey leave on Monday, the minister said.");
        assertThat(read.facts()).isEqualTo(new PageFacts("Offer of troops", null, null, DAY, null));
    }
}
