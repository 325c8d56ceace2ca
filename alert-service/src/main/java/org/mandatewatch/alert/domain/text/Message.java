package org.mandatewatch.alert.domain.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a person reads.
 *
 * @param title one line
 * @param text several lines
 */
public record Message(String title, String text) {

    /** A message of the lines that say something, each on its own. */
    public static Message of(String title, String... lines) {
        return new Message(
                title, Arrays.stream(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n")));
    }
}
