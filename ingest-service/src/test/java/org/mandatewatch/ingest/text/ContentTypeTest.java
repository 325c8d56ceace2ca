package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentTypeTest {

    @Test
    void nameAndCharacterSet() {
        assertThat(ContentType.parse("Text/Plain; format=flowed; Charset=\"UTF-8\""))
                .contains(new ContentType("text/plain", Optional.of("UTF-8")));
        assertThat(ContentType.parse("application/json"))
                .contains(new ContentType("application/json", Optional.empty()));
    }

    @Test
    void noType() {
        assertThat(ContentType.parse("")).isEmpty();
        assertThat(ContentType.parse("text")).isEmpty();
    }
}
