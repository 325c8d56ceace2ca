package org.mandatewatch.scenario.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StrengthReported;

/** Fact events as ingest-service would write them, each from an article of its own. */
public final class Reports {

    private static final String ZONE = "America/New_York";
    private static final List<String> PUBLISHERS =
            List.of("Harbour News", "Coast Daily", "The Lamp", "Wire One", "Plateau Post", "Delta Herald", "Signal");

    private Reports() {}

    /** The mandate ends on a day. */
    public static FactExtracted expiry(MissionId mission, LocalDate published, LocalDate day) {
        String quote = "Its mandate expires on " + day;
        FactHeader header = header(mission, published, 0, quote);
        return extracted(new MandateExpiry(header, DateWindow.of(day, String.valueOf(day), ZONE)));
    }

    /**
     * So many soldiers are there.
     *
     * @param number tells reports of one day apart, and chooses the publisher
     */
    public static FactExtracted deployed(MissionId mission, LocalDate published, int number, long soldiers) {
        FactHeader header = header(mission, published, number, "It has " + soldiers + " soldiers");
        return extracted(
                new StrengthReported(header, Measure.DEPLOYED, soldiers, Qualifier.EXACT, null, Personnel.SOLDIERS));
    }

    /** An editor takes a fact back. */
    public static FactRetracted retraction(FactExtracted wrong, Instant at) {
        FactId target = wrong.fact().id();
        return new FactRetracted(
                new EventId(ContentHash.of("e-", "retraction", target.value())), at, "editor", target, "misread");
    }

    private static FactHeader header(MissionId mission, LocalDate published, int number, String quote) {
        String name = mission + " " + published + " " + number + " " + quote;
        ArticleRef article = new ArticleRef(
                new ArticleId(ContentHash.of("a-", name)),
                1,
                null,
                null,
                PUBLISHERS.get(number % PUBLISHERS.size()),
                "en",
                published,
                "publisher",
                published.atTime(6, 0).toInstant(ZoneOffset.UTC));
        return new FactHeader(
                new FactId(ContentHash.of("f-", name)),
                mission,
                "Mission " + mission,
                article,
                new Evidence(quote, 0, quote.length()),
                List.of(),
                null,
                0.9,
                "rules/1.1");
    }

    private static FactExtracted extracted(Fact fact) {
        return new FactExtracted(
                new EventId(ContentHash.of("e-", fact.id().value())),
                fact.header().article().receivedAt(),
                "ingest-service",
                fact);
    }
}
