package org.mandatewatch.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.date.TimeTagger;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.PlainText;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The extractor on one thread, its first two steps alone, and references on the same texts. One operation reads all
 * {@link SampleArticles} once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {

    private final FactExtractor extractor = new FactExtractor(ContractJson.registry());
    private final SentenceDetectorReference detector = new SentenceDetectorReference();

    /** Text in, facts with ids and evidence out: what an article costs. */
    @Benchmark
    public void articlesToFacts(Blackhole sink) {
        for (Article article : SampleArticles.all()) {
            sink.consume(extractor.extract(article));
        }
    }

    /** The first step alone: markup blanked, sentences found, words cut. */
    @Benchmark
    public void sentencesAndWords(Blackhole sink) {
        for (Article article : SampleArticles.all()) {
            sink.consume(SentenceSplitter.split(PlainText.of(article.text()), Language.of(article.language())));
        }
    }

    /** All date phrases with their meaning, not yet resolved to days. */
    @Benchmark
    public void datePhrases(Blackhole sink) {
        for (Article article : SampleArticles.all()) {
            sink.consume(TimeTagger.tag(article.text(), article.language()));
        }
    }

    /** Reference: Apache OpenNLP's sentence detector, which finds sentences and nothing else. */
    @Benchmark
    public void openNlpSentences(Blackhole sink) {
        for (Article article : SampleArticles.all()) {
            sink.consume(detector.sentences(article.text()));
        }
    }

    /** Reference: one regular expression for written-out and numeric dates, with no notion of what they mean. */
    @Benchmark
    public void regexDates(Blackhole sink) {
        for (Article article : SampleArticles.all()) {
            sink.consume(RegexDatesReference.in(article.text()));
        }
    }
}
