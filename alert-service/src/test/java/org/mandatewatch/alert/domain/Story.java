package org.mandatewatch.alert.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandatewatch.alert.domain.reason.Reason;
import org.mandatewatch.alert.domain.reason.Reasons;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.contract.state.Decision;
import org.mandatewatch.contract.state.DisplacementFigure;
import org.mandatewatch.contract.state.Mandate;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionChanges;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.contract.state.Strength;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.contract.state.ValueStatus;

/**
 * Tells the planner a story: state versions arrive, time passes, what falls due is told. Answers what is planned as
 * lines such as {@code "deadline-approaching P7D 2024-09-25T13:00:00Z"}.
 */
public final class Story {

    public static final MissionId MISSION = new MissionId("test-mission");
    public static final String NEW_YORK = "America/New_York";

    public Subscription subscription = subscription(UTC9);
    private Instant now = Instant.parse("2024-01-01T00:00:00Z");
    private HeardMission mission = new HeardMission(state(List.of(), Decision.NONE), MissionLog.EMPTY);
    private final List<Told> told = new ArrayList<>();
    private Duration tolerance = Moment.LATE_DOMAIN;
    private long version;

    private static final UnaryOperator<Builder> UTC9 = b -> b;

    public static Subscription subscription(UnaryOperator<Builder> with) {
        return with.apply(new Builder()).build();
    }

    public Story subscribed(String at, UnaryOperator<Builder> with) {
        subscription = subscription(b -> with.apply(b.createdAt(at)));
        return this;
    }

    /** The subscription is made now. */
    public Story subscribesNow() {
        Subscription s = subscription;
        subscription = new Subscription(
                s.id(),
                s.label(),
                s.owner(),
                s.missions(),
                s.reasons(),
                s.ladder(),
                s.channel(),
                s.language(),
                s.zone(),
                s.at(),
                s.quietHours(),
                s.thresholds(),
                now,
                s.pausedUntil(),
                s.digest(),
                s.repeat(),
                s.chosen());
        return this;
    }

    /** The subscription is edited now; it keeps its creation. */
    public Story edits(UnaryOperator<Builder> with) {
        subscription = subscription(
                        b -> with.apply(b.createdAt(subscription.createdAt().toString())))
                .asEditOf(subscription, now);
        return this;
    }

    public Story tolerance(Duration longer) {
        tolerance = longer;
        return this;
    }

    public Story at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public Story hears(Deadline... deadlines) {
        return hears(state(Arrays.asList(deadlines), Decision.NONE));
    }

    public Story hears(MissionState state, MissionChange... changes) {
        version++;
        mission = new HeardMission(
                state, mission.log().heard(new MissionChanges(MISSION, version, List.of(changes), state), now));
        return this;
    }

    /** Time passes until {@code instant}; whatever falls due on the way is sent at its due time. */
    public List<PlannedNotification> passesUntil(String instant) {
        List<PlannedNotification> sent = new ArrayList<>();
        Instant end = Instant.parse(instant);
        while (true) {
            List<PlannedNotification> owed = plan().owed();
            if (owed.isEmpty() || owed.getFirst().dueAt().isAfter(end)) {
                now = end.isAfter(now) ? end : now;
                return sent;
            }
            PlannedNotification next = owed.getFirst();
            now = next.dueAt().isAfter(now) ? next.dueAt() : now;
            tell(plan().find(next.id()).orElseThrow());
            sent.add(next);
        }
    }

    public void tell(PlannedNotification n) {
        told.add(new Told(
                n.id(),
                n.reason(),
                n.deadline() == null ? null : n.deadline().id(),
                n.rung(),
                n.revision(),
                n.day(),
                n.basedOn(),
                n.dueAt()));
    }

    public Plan plan() {
        return NotificationPlanner.plan(subscription, mission, new Sent(told), new Moment(now, tolerance));
    }

    public MissionLog log() {
        return mission.log();
    }

    public List<String> planned() {
        return plan().owed().stream().map(Story::line).toList();
    }

    public List<String> dropped() {
        return plan().dropped().stream()
                .map(d -> (d.rung() == null ? d.reason() : d.rung()) + ": " + d.why())
                .toList();
    }

    public static String line(PlannedNotification n) {
        return Stream.of(
                        n.reason(), n.rung() == null ? "-" : n.rung(), n.dueAt().toString())
                .collect(Collectors.joining(" "));
    }

    public static MissionState state(List<Deadline> deadlines, Decision decision) {
        return state(deadlines, decision, Strength.NONE, null, List.of());
    }

    public static MissionState state(
            List<Deadline> deadlines,
            Decision decision,
            Strength strength,
            DisplacementFigure displacement,
            List<Contradiction> contradictions) {
        return new MissionState(
                MISSION,
                "Stabilisation mission in Testland",
                null,
                "Testland",
                "TL",
                null,
                null,
                null,
                null,
                "UN Security Council",
                NEW_YORK,
                Mandate.NONE,
                decision,
                strength,
                displacement,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                contradictions,
                deadlines,
                List.of(),
                1);
    }

    public static MissionState state(List<Deadline> deadlines) {
        return state(deadlines, Decision.NONE);
    }

    /** The same state as another mission's. */
    public static MissionState of(MissionId mission, MissionState state, long version) {
        return new MissionState(
                mission,
                state.name(),
                null,
                state.host(),
                state.hostCode(),
                null,
                null,
                null,
                null,
                state.decidingBody(),
                state.zone(),
                state.mandate(),
                state.decision(),
                state.strength(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                state.deadlines(),
                state.overrides(),
                version);
    }

    public static Due expiry(String window) {
        return new Due("d-expiry", DeadlineKind.MANDATE_EXPIRY, window);
    }

    public static Due vote(String window) {
        return new Due("d-vote", DeadlineKind.COUNCIL_VOTE, window);
    }

    public static DateWindow window(String text) {
        boolean open = text.startsWith("by ");
        String[] ends = (open ? text.substring(3) : text).split("\\.\\.");
        LocalDate earliest = LocalDate.parse(ends[0]);
        LocalDate latest = ends.length > 1 ? LocalDate.parse(ends[1]) : earliest;
        return new DateWindow(open && ends.length == 1 ? latest.minusDays(9) : earliest, latest, text, NEW_YORK, open);
    }

    /** A deadline in the making. */
    public static final class Due {
        private String id;
        private final DeadlineKind kind;
        private final DateWindow window;
        private DeadlineStatus state = DeadlineStatus.OPEN;
        private String resolvedBy;
        private DateWindow movedFrom;
        private List<DeadlineId> former = List.of();
        private List<String> facts = List.of("f-1");
        private UnaryOperator<String> quoteOf = fact -> "quote of " + fact;

        private Due(String id, DeadlineKind kind, String window) {
            this.id = id;
            this.kind = kind;
            this.window = window(window);
        }

        public Due named(String name, String... formerNames) {
            id = name;
            former = Arrays.stream(formerNames).map(DeadlineId::new).toList();
            return this;
        }

        public Due resolvedBy(String decision) {
            state = DeadlineStatus.RESOLVED;
            resolvedBy = decision;
            return this;
        }

        public Due withdrawn() {
            state = DeadlineStatus.WITHDRAWN;
            return this;
        }

        public Due movedFrom(String old) {
            movedFrom = window(old);
            return this;
        }

        public Due facts(String... ids) {
            facts = List.of(ids);
            return this;
        }

        public Due quoting(String quote) {
            quoteOf = fact -> quote;
            return this;
        }

        public Deadline told() {
            List<FactId> ids = facts.stream().map(FactId::new).toList();
            return new Deadline(
                    new DeadlineId(id),
                    former,
                    MISSION,
                    kind,
                    window,
                    ValueStatus.SINGLE_SOURCE,
                    state,
                    resolvedBy,
                    false,
                    movedFrom,
                    new Support(ids, ids.size(), List.of(), ids.size()),
                    List.of(),
                    facts.stream()
                            .limit(3)
                            .map(f -> new SourceQuote(
                                    new FactId(f), quoteOf.apply(f), null, "Test Wire", LocalDate.parse("2024-09-20")))
                            .toList());
        }
    }

    /** A subscription in the making: UTC, P7D and P1D at 09:00, all reasons. */
    public static final class Builder {
        private Set<Reason> reasons = new HashSet<>(Reasons.ALL);
        private List<Rung> ladder = List.of(new DayRung(7), new DayRung(1));
        private ZoneId zone = ZoneId.of("UTC");
        private LocalTime at = LocalTime.of(9, 0);
        private QuietHours quiet;
        private Thresholds thresholds = Thresholds.NONE;
        private Instant createdAt = Instant.parse("2024-01-01T00:00:00Z");
        private Set<MissionId> missions = Set.of();
        private Digest digest = Digest.IMMEDIATE;

        public Builder reasons(String... names) {
            reasons = Arrays.stream(names).map(Reasons::named).collect(Collectors.toSet());
            return this;
        }

        public Builder ladder(String... rungs) {
            ladder = Arrays.stream(rungs).map(Rung::parse).toList();
            return this;
        }

        public Builder zone(String name) {
            zone = ZoneId.of(name);
            return this;
        }

        public Builder at(String time) {
            at = LocalTime.parse(time);
            return this;
        }

        public Builder quiet(String from, String to) {
            quiet = new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
            return this;
        }

        public Builder thresholds(Double share, Long displaced) {
            return thresholds(share, displaced, null);
        }

        public Builder thresholds(Double share, Long displaced, Double change) {
            thresholds = new Thresholds(
                    share == null ? null : new Threshold.StrengthBelow(share),
                    displaced == null ? null : new Threshold.DisplacedAbove(displaced),
                    change == null ? null : new Threshold.ChangeBy(change));
            return this;
        }

        public Builder missions(String... ids) {
            missions = Arrays.stream(ids).map(MissionId::new).collect(Collectors.toSet());
            return this;
        }

        public Builder daily() {
            digest = Digest.DAILY;
            return this;
        }

        public Builder createdAt(String instant) {
            createdAt = Instant.parse(instant);
            return this;
        }

        Subscription build() {
            return new Subscription(
                    new SubscriptionId("s-test"),
                    "test",
                    "owner",
                    missions,
                    reasons,
                    ladder,
                    new Channel.Log(),
                    Language.EN,
                    zone,
                    at,
                    quiet,
                    thresholds,
                    createdAt,
                    null,
                    digest,
                    null,
                    ChosenSince.CREATION);
        }
    }
}
