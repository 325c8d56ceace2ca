package org.mandatewatch.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    private static final String TEXT = "“Café” – dépêche €";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void utf8UnlessSomebodySaysOtherwise() {
        assertThat(BodyText.decode(TEXT.getBytes(UTF_8), Optional.empty(), false))
                .isEqualTo(TEXT);
    }

    @Test
    void bySendersWord() {
        assertThat(BodyText.decode(TEXT.getBytes(WINDOWS), Optional.of("ISO-8859-1"), false))
                .as("on the web this name means windows-1252")
                .isEqualTo(TEXT);
        assertThat(BodyText.decode(TEXT.getBytes(WINDOWS), Optional.of("windows-1252"), false))
                .isEqualTo(TEXT);
    }

    @Test
    void byByteOrderMarkWhateverTheSenderSays() {
        assertThat(BodyText.decode(("\uFEFF" + TEXT).getBytes(UTF_8), Optional.of("iso-8859-1"), false))
                .isEqualTo(TEXT);
        assertThat(BodyText.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE), Optional.empty(), false))
                .isEqualTo(TEXT);
        assertThat(BodyText.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE), Optional.empty(), false))
                .isEqualTo(TEXT);
    }

    @Test
    void byThePagesOwnWord() {
        String page = "<html><head><meta charset='windows-1252'></head><body>" + TEXT + "</body></html>";
        String old = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">" + TEXT;
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>" + TEXT + "</a>";

        assertThat(BodyText.decode(page.getBytes(WINDOWS), Optional.empty(), true))
                .isEqualTo(page);
        assertThat(BodyText.decode(old.getBytes(WINDOWS), Optional.empty(), true))
                .isEqualTo(old);
        assertThat(BodyText.decode(xml.getBytes(WINDOWS), Optional.empty(), true))
                .isEqualTo(xml);
    }

    @Test
    void aPageOfTheWebIsReadAsABrowserWould() {
        assertThat(BodyText.decodeAsBrowser(TEXT.getBytes(UTF_8), Optional.empty(), true))
                .isEqualTo(TEXT);
        assertThat(BodyText.decodeAsBrowser(TEXT.getBytes(WINDOWS), Optional.empty(), true))
                .as("nobody says, and it is no UTF-8")
                .isEqualTo(TEXT);
        assertThat(BodyText.decodeAsBrowser(TEXT.getBytes(WINDOWS), Optional.of("klingon"), true))
                .isEqualTo(TEXT);
        assertThat(BodyText.decodeAsBrowser(new byte[] {'a', (byte) 0xC3}, Optional.of("utf-8"), true))
                .as("cut inside a character")
                .isEqualTo("a\uFFFD");
    }

    @Test
    void neverGuesses() {
        assertThatThrownBy(() -> BodyText.decode("Caf\u00E9".getBytes(WINDOWS), Optional.empty(), false))
                .isInstanceOf(UndecodableBody.class)
                .hasMessageContaining("not valid UTF-8 at byte 3")
                .hasMessageContaining("charset=");
        assertThatThrownBy(() -> BodyText.decode(new byte[] {'a', (byte) 0xC3}, Optional.empty(), false))
                .as("cut inside a character")
                .hasMessageContaining("at byte 1");
        assertThatThrownBy(() -> BodyText.decode(TEXT.getBytes(UTF_8), Optional.of("klingon"), false))
                .hasMessageContaining("unknown character set klingon");
    }
}
