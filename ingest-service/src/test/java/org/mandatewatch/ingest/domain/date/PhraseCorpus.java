package org.mandatewatch.ingest.domain.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the corpus files beside these tests: a line {@code = value} opens a block, every further line is a sentence
 * that must say exactly that, with the phrase between square brackets. {@code = none} opens sentences without a date.
 */
final class PhraseCorpus {

    /** One sentence, its brackets removed, with what must be read from it. */
    record Sentence(String text, String phrase, String value) {

        @Override
        public String toString() {
            return value + " | " + text;
        }
    }

    private PhraseCorpus() {}

    static List<Sentence> read(String resource) {
        List<Sentence> sentences = new ArrayList<>();
        String value = "";
        for (String line : lines(resource)) {
            if (line.startsWith("= ")) {
                value = line.substring(2).strip();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int open = line.indexOf('[');
                int close = line.indexOf(']');
                String phrase = open < 0 ? "" : line.substring(open + 1, close);
                sentences.add(new Sentence(line.replace("[", "").replace("]", ""), phrase, value));
            }
        }
        return sentences;
    }

    private static List<String> lines(String resource) {
        InputStream stream = PhraseCorpus.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException("no corpus " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
