package org.mandatewatch.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/** Apache OpenNLP's sentence detector with its own model of English, from the project's artifact. Not thread-safe. */
final class SentenceDetectorReference {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.2-2.5.0.bin";

    private final SentenceDetectorME detector = new SentenceDetectorME(model());

    Span[] sentences(String text) {
        return detector.sentPosDetect(text);
    }

    private static SentenceModel model() {
        try (@Nullable InputStream in = SentenceModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no sentence model on the class path: " + MODEL);
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model cannot be read", e);
        }
    }
}
