package org.mandatewatch.mission.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
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
import org.mandatewatch.contract.fact.AreaControlled;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.DraftResolution;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.LeadNation;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.fact.SiteStatus;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;

/** An article of a made-up newsroom, telling facts about one mission; for tests. */
public record Telling(MissionId mission, String publisher, LocalDate day, double confidence) {

    public static final String BODY = "UN Security Council";
    public static final String ZONE = "America/New_York";
    public static final MissionId MISSION = new MissionId("xsm-ruritania");

    public static Telling by(String publisher, String day) {
        return new Telling(MISSION, publisher, LocalDate.parse(day), 0.9);
    }

    public Telling about(String otherMission) {
        return new Telling(new MissionId(otherMission), publisher, day, confidence);
    }

    public Telling unsure() {
        return new Telling(mission, publisher, day, 0.3);
    }

    /** {@code 2024-10-02}, or {@code 2024-10-01..2024-10-10}. */
    public static DateWindow window(String days) {
        String[] ends = days.split("\\.\\.");
        return DateWindow.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]), days, ZONE);
    }

    /** "by the end of", from this article's day on. */
    public DateWindow by(String lastDay) {
        return new DateWindow(day, LocalDate.parse(lastDay), "by " + lastDay, ZONE, true);
    }

    public FactExtracted expiry(String days) {
        return told(new MandateExpiry(header("expiry " + days), window(days)));
    }

    public FactExtracted authorised(String resolution, String adopted, String duration) {
        return told(new MandateAuthorised(
                header("authorised " + resolution + adopted + duration),
                BODY,
                resolution,
                optional(adopted),
                duration == null ? null : Period.parse(duration)));
    }

    public FactExtracted renewed(String resolution, String adopted, String until, String duration) {
        return told(new MandateRenewed(
                header("renewed " + resolution + adopted + until + duration),
                BODY,
                resolution,
                optional(adopted),
                optional(until),
                duration == null ? null : Period.parse(duration),
                false));
    }

    public FactExtracted proposed(String duration) {
        return told(new RenewalProposed(header("proposed " + duration), BODY, null, Period.parse(duration)));
    }

    public FactExtracted transition(String to) {
        return told(new TransitionProposed(header("transition " + to), to, List.of()));
    }

    public FactExtracted ended(EndReason reason, String on) {
        return told(new MandateEnded(header("ended " + reason + on), reason, optional(on)));
    }

    public FactExtracted succeededBy(String successor, String on) {
        return told(new MissionSucceeded(header("succeeded " + successor), new MissionId(successor), optional(on)));
    }

    public FactExtracted draft(DraftStage stage, String... sponsors) {
        return told(new DraftResolution(header("draft " + stage), List.of(sponsors), stage, null));
    }

    public FactExtracted voteExpected(DateWindow window) {
        return told(new VoteExpected(header("vote expected " + window), BODY, window, null));
    }

    public FactExtracted voteExpected(String days) {
        return voteExpected(window(days));
    }

    public FactExtracted voteHeld(VoteOutcome outcome, String on, String resolution) {
        return told(new VoteHeld(header("vote held " + outcome + on), BODY, optional(on), outcome, null, resolution));
    }

    public FactExtracted strength(Measure measure, long count, String contributor) {
        return strength(measure, count, contributor, Personnel.PERSONNEL);
    }

    public FactExtracted strength(Measure measure, long count, String contributor, Personnel personnel) {
        return told(new StrengthReported(
                header("strength " + measure + count + contributor + personnel),
                measure,
                count,
                Qualifier.EXACT,
                contributor,
                personnel));
    }

    public FactExtracted displaced(long count, Qualifier qualifier) {
        return told(new DisplacementReported(
                header("displaced " + count + qualifier),
                "Ruritania",
                "RU",
                count,
                qualifier,
                Displaced.INTERNALLY_DISPLACED));
    }

    public FactExtracted killed(long count) {
        return told(new CasualtiesReported(header("killed " + count), count, null, null, null, null));
    }

    public FactExtracted lead(String country) {
        return told(new LeadNation(header("lead " + country), country, null));
    }

    public FactExtracted official(String name, String role) {
        return told(new OfficialIdentified(header("official " + name + role), name, role, null));
    }

    public FactExtracted site(String site, SiteStatus status) {
        return told(new SiteSecured(header("site " + site + status), site, status));
    }

    public FactExtracted area(String by, String area, String share) {
        return told(new AreaControlled(header("area " + by + area), by, area, new BigDecimal(share)));
    }

    public FactExtracted reportDue(String days) {
        return told(new ReportDue(header("report " + days), "Secretary-General", window(days)));
    }

    public FactExtracted told(Fact fact) {
        return new FactExtracted(
                new EventId("e-extracted-" + fact.id().value().substring(2)), received(), "ingest-service", fact);
    }

    /** Received at noon (UTC) of its day. */
    public Instant received() {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    public FactHeader header(String quote) {
        ArticleRef article = new ArticleRef(
                new ArticleId("a-" + ContentHash.sha256Hex(publisher + day)),
                1,
                null,
                publisher + " of " + day,
                publisher,
                "en",
                day,
                "metadata",
                received());
        FactId id = new FactId(ContentHash.of("f-", publisher, day.toString(), String.valueOf(mission), quote));
        return new FactHeader(
                id,
                mission,
                mission == null ? null : "Stabilisation mission",
                article,
                new Evidence(quote, 0, quote.length()),
                List.of(),
                null,
                confidence,
                "rules/1.0");
    }

    private static DateWindow optional(String days) {
        return days == null ? null : window(days);
    }
}
