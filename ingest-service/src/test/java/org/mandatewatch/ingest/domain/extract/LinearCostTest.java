package org.mandatewatch.ingest.domain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ContentHash;

/**
 * Reading a text of twice the length costs twice as much, whatever stands in it.
 *
 * <p>The cost asserted is the memory that reading asks for: every token, sentence, match, candidate and finding is an
 * allocation, and unlike time it is the same on every run. Loops that allocate nothing show in the limit on time, which
 * is there against hanging alone.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinearCostTest {

    private static final int LENGTH = 24_000;

    private static final int MEGABYTE = 1 << 20;

    /** What grows in steps, such as lists that double, is not exactly twice as large. */
    private static final double TWICE = 2.4;

    private static final FactExtractor EXTRACTOR = new FactExtractor(ContractJson.registry());

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                        "7",
                        "7 ",
                        "(",
                        "[",
                        ")(",
                        "<p",
                        "\"",
                        "\u00ab ",
                        ". ",
                        "a ",
                        "A.",
                        "\n\n",
                        "UNIFIL ",
                        "The mission in ",
                        "two thousand and ",
                        "$3 million ",
                        "Kenya, France and ",
                        "President Ann Muster of Kenya ",
                        "31 August 2025 to ",
                        "early late mid ",
                        "mandate of UNIFIL extended renewed voted adopted authorised expires until ",
                        "draft resolution circulated vote expected scheduled postponed ",
                        "2,500 soldiers deployed pledged killed displaced million ",
                        "UNIFIL's mandate expires on 31 August 2025. ",
                        "mandat de la MINUSCA prorog\u00e9 renouvel\u00e9 vot\u00e9 adopt\u00e9 autoris\u00e9 expire jusqu'au ",
                        "projet de r\u00e9solution vote pr\u00e9vu abstentions veto Conseil de s\u00e9curit\u00e9 ",
                        "2 500 soldats d\u00e9ploy\u00e9s promis tu\u00e9s d\u00e9plac\u00e9s millions de dollars ",
                        "Le mandat de la MINUSCA expire le 31 ao\u00fbt 2025. ")
                .flatMap(unit -> Stream.of("en", "fr").map(language -> Arguments.of(unit, language)));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void twiceTheTextAsksForTwiceTheMemory(String unit, String language) {
        Article text = article(unit.repeat(LENGTH / unit.length()), language);
        Article twice = article(unit.repeat(2 * (LENGTH / unit.length())), language);
        // Whatever is loaded once is loaded before.
        EXTRACTOR.read(text);
        assertThat(memory(twice)).isLessThan((long) (TWICE * memory(text)));
    }

    /** The English ones are among the laws of {@link FactExtractorLawsTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00ab ", "prorog\u00e9 jusqu'au mandat vot\u00e9 ", "2 500 soldats tu\u00e9s "})
    void aFrenchMegabyteIsReadToItsEnd(String unit) {
        Article article = article(unit.repeat(MEGABYTE / unit.length()), "fr");
        assertThatCode(() -> EXTRACTOR.read(article)).doesNotThrowAnyException();
    }

    private static long memory(Article article) {
        long before = THREAD.getCurrentThreadAllocatedBytes();
        Extraction read = EXTRACTOR.read(article);
        long after = THREAD.getCurrentThreadAllocatedBytes();
        assertThat(read.warnings()).isEmpty();
        return after - before;
    }

    private static Article article(String text, String language) {
        return new Article(
                new ArticleId("a-" + ContentHash.sha256Hex(text)),
                1,
                null,
                null,
                null,
                "Sample Wire",
                language,
                LocalDate.of(2025, 3, 5),
                "publisher",
                Instant.parse("2026-11-20T08:00:00Z"),
                text);
    }
}
