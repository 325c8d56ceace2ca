package org.mandatewatch.alert.delivery.channel;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where an ntfy message goes.
 *
 * @param topicUrl the server's address and, as its last part, the topic
 * @param token that the server asks for; null when the topic is open
 */
public record NtfyTopic(URI topicUrl, @Nullable String token) {

    /**
     * @throws IllegalArgumentException saying what is wrong, when the address names no topic
     */
    public NtfyTopic {
        String path = topicUrl.getRawPath();
        if (path == null || !path.matches(".*/[-_A-Za-z0-9]{1,64}") || topicUrl.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "must end with a topic of letters, digits, - and _, such as https://ntfy.example.org/my-topic");
        }
    }

    /** As it is kept, encrypted; neither part can hold a space. */
    public String secret() {
        return token == null ? topicUrl.toString() : topicUrl + " " + token;
    }

    static NtfyTopic read(String secret) {
        String[] parts = secret.split(" ", 2);
        return new NtfyTopic(URI.create(parts[0]), parts.length > 1 ? parts[1] : null);
    }

    URI server() {
        return topicUrl.resolve(topicUrl.getRawPath().substring(0, slash() + 1));
    }

    String topic() {
        return topicUrl.getRawPath().substring(slash() + 1);
    }

    private int slash() {
        return topicUrl.getRawPath().lastIndexOf('/');
    }
}
