package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/a                                  | https://example.org/a
            HTTPS://News.Example.ORG/A/b                           | https://news.example.org/A/b
            https://example.org                                    | https://example.org/
            https://example.org:443/a                              | https://example.org/a
            http://example.org:80/a                                | http://example.org/a
            http://example.org:8080/a                              | http://example.org:8080/a
            https://example.org/a#comments                         | https://example.org/a
            https://example.org/a?utm_source=x&utm_medium=y        | https://example.org/a
            https://example.org/a?id=7&fbclid=Abc&page=2           | https://example.org/a?id=7&page=2
            https://example.org/a?GCLID=1&b=%C3%A9                 | https://example.org/a?b=%C3%A9
            https://example.org/a?utmost=1                         | https://example.org/a?utmost=1
            https://example.org/a?flag                             | https://example.org/a?flag
            https://example.org/a b?q=x y                          | https://example.org/a%20b?q=x%20y
            https://bücher.example/ä                               | https://xn--bcher-kva.example/ä
            https://example.org./a                                 | https://example.org/a
            http://[2001:DB8::1]:80/a                              | http://[2001:db8::1]/a
            """)
    void hasOneSpelling(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org/a",
                "/a",
                "ftp://example.org/a",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "https:///a",
                "https://user:secret@example.org/a",
                "https://",
                "http://exa[mple.org/",
                "",
            })
    void refusesWhatIsNoWebAddress(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalUrl.of(url));
    }
}
