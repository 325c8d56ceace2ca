package org.mandatewatch.benchmarks.folding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.FundingNature;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StatementMade;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.fact.VoteExpected;

/**
 * A mission's news over {@value #YEARS} years, always the same: {@value #PUBLISHERS} publishers report day by day on
 * {@value #CONTRIBUTORS} contributors, yearly renewals, the votes before them, the displaced, casualties and money.
 */
final class MadeUpFacts {

    static final MissionId MISSION = new MissionId("xsm-ruritania");
    private static final int YEARS = 8;
    private static final int PUBLISHERS = 400;
    private static final int CONTRIBUTORS = 15;
    private static final String BODY = "UN Security Council";
    private static final String ZONE = "America/New_York";
    private static final LocalDate FIRST = LocalDate.parse("2017-01-01");

    private final Random random = new Random(1);
    private final int total;
    private int told;

    /** @param total over which the years are spread evenly */
    MadeUpFacts(int total) {
        this.total = total;
    }

    /** The next fact, of the same day as the one before it or of a later one. */
    FactExtracted next() {
        LocalDate day = FIRST.plusDays((long) told * YEARS * 365 / total);
        FactHeader header = header(day);
        told++;
        Fact fact = fact(header, day);
        return new FactExtracted(
                new EventId("e-" + fact.id().value()), header.article().receivedAt(), "ingest-service", fact);
    }

    private Fact fact(FactHeader header, LocalDate day) {
        LocalDate expiry = LocalDate.of(day.getMonthValue() > 9 ? day.getYear() + 1 : day.getYear(), 10, 2);
        return switch (random.nextInt(10)) {
            case 0 -> new MandateExpiry(header, window(expiry));
            case 1 ->
                new MandateRenewed(
                        header,
                        BODY,
                        String.valueOf(2400 + expiry.getYear()),
                        window(expiry.minusYears(1).minusDays(3)),
                        window(expiry),
                        null,
                        false);
            case 2 ->
                day.isAfter(expiry.minusDays(40))
                        ? new VoteExpected(header, BODY, window(expiry.minusDays(random.nextInt(4))), null)
                        : new StatementMade(header, "Speaker " + random.nextInt(50), null, "Words " + told);
            case 3, 4, 5 ->
                new StrengthReported(
                        header,
                        random.nextBoolean() ? Measure.DEPLOYED : Measure.PLEDGED,
                        (10 + day.getYear() % 100 + random.nextInt(3)) * 10L,
                        Qualifier.ABOUT,
                        random.nextInt(4) == 0 ? null : "Country " + random.nextInt(CONTRIBUTORS),
                        Personnel.PERSONNEL);
            case 6 ->
                new DisplacementReported(
                        header,
                        "Ruritania",
                        "RU",
                        (day.getYear() - 2010) * 100_000L + random.nextInt(4) * 1000,
                        Qualifier.OVER,
                        Displaced.INTERNALLY_DISPLACED);
            case 7 -> new CasualtiesReported(header, (long) random.nextInt(40), null, null, null, null);
            case 8 ->
                new FundingReported(
                        header,
                        BigDecimal.valueOf((1 + random.nextInt(60)) * 1_000_000L),
                        "USD",
                        null,
                        FundingNature.PLEDGED);
            default -> new OfficialIdentified(header, "Person " + day.getYear(), "Force Commander", null);
        };
    }

    private FactHeader header(LocalDate day) {
        String publisher = "Paper " + random.nextInt(PUBLISHERS);
        Instant received = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        String quote = "A sentence of some length that carries what was read, number " + told;
        ArticleRef article = new ArticleRef(
                new ArticleId("a-" + ContentHash.sha256Hex(publisher + told)),
                1,
                null,
                "Title " + told,
                publisher,
                "en",
                day,
                "metadata",
                received);
        return new FactHeader(
                new FactId(ContentHash.of("f-", "made up", String.valueOf(told))),
                MISSION,
                "Stabilisation mission",
                article,
                new Evidence(quote, 0, quote.length()),
                List.of(),
                null,
                0.9,
                "rules/1.0");
    }

    private static DateWindow window(LocalDate day) {
        return DateWindow.of(day, day.toString(), ZONE);
    }
}
