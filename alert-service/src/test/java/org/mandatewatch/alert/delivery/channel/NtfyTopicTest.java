package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NtfyTopicTest {

    @Test
    void theTopicIsTheLastPart() {
        NtfyTopic topic = new NtfyTopic(URI.create("https://e.org/push/my-topic_1"), "tk_secret");

        assertThat(topic.server()).isEqualTo(URI.create("https://e.org/push/"));
        assertThat(topic.topic()).isEqualTo("my-topic_1");
        assertThat(NtfyTopic.read(topic.secret())).isEqualTo(topic);
        assertThat(NtfyTopic.read("https://e.org/open").token()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.org", "https://e.org/", "https://e.org/a.b", "https://e.org/topic?x=1"})
    void anAddressWithoutATopicIsRefused(String address) {
        assertThatThrownBy(() -> new NtfyTopic(URI.create(address), null))
                .hasMessageContaining("must end with a topic");
    }
}
