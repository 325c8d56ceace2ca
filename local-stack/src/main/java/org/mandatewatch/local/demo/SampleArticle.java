package org.mandatewatch.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The two articles of the demo: written for it, about what happened in September 2024 (resolution 2751 was adopted
 * unanimously on 30 September 2024 and extended the mission to 2 October 2025).
 */
enum SampleArticle {
    /** Dated 24 September without a year; the mandate expires on 2 October, a vote is expected on 30 September. */
    RUNNING_OUT("mandate-running-out.txt", "Relief groups in Haiti plan for a mission whose mandate is running out"),
    /** Dated 30 September without a year; extended until 2 October 2025. */
    RENEWED("mandate-renewed.txt", "Security Council extends Haiti mission for a year");

    private final String resource;
    private final String title;

    SampleArticle(String resource, String title) {
        this.resource = resource;
        this.title = title;
    }

    String title() {
        return title;
    }

    String text() {
        try (InputStream in = SampleArticle.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
