package org.mandatewatch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandatewatch.ingest.text.BodyText;
import org.mandatewatch.ingest.text.ContentType;
import org.mandatewatch.ingest.text.UndecodableBody;

/**
 * Any bytes under any declared character set become a text or a plain refusal, and a fetched page always a text. The
 * input is a Content-Type header, a line feed, and the body.
 */
class BodyTextFuzzTest {

    private static final List<String> NAMES =
            List.of("utf-8", "iso-8859-1", "utf-16", "gb2312", "iso-2022-jp", "x-jisautodetect", "no-such-set", "");

    @FuzzTest(maxDuration = "60s")
    void decoding(byte[] bytes) {
        int header = 0;
        while (header < bytes.length && bytes[header] != '\n') {
            header++;
        }
        byte[] body = Arrays.copyOfRange(bytes, Math.min(bytes.length, header + 1), bytes.length);
        Optional<String> named = ContentType.parse(new String(bytes, 0, header, StandardCharsets.ISO_8859_1))
                .flatMap(ContentType::charset);
        decodes(body, named);
        NAMES.forEach(name -> decodes(body, Optional.of(name)));
    }

    @Test
    void mutantsOfTheSeeds() {
        Mutants.of(getClass(), "decoding", 200).forEach(this::decoding);
    }

    private static void decodes(byte[] body, Optional<String> charset) {
        for (boolean markup : new boolean[] {true, false}) {
            String shown = BodyText.decodeAsBrowser(body, charset, markup);
            try {
                assertThat(BodyText.decode(body, charset, markup)).isEqualTo(shown);
            } catch (UndecodableBody refusal) {
                assertThat(refusal).hasMessageMatching("(?s)(is not valid|names the unknown character set) .+");
            }
        }
    }
}
