package org.mandatewatch.alert.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Channel;
import org.mandatewatch.alert.domain.ChosenSince;
import org.mandatewatch.alert.domain.Digest;
import org.mandatewatch.alert.domain.QuietHours;
import org.mandatewatch.alert.domain.Repeat;
import org.mandatewatch.alert.domain.Rung;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.domain.Threshold;
import org.mandatewatch.alert.domain.Thresholds;
import org.mandatewatch.alert.domain.reason.Reason;
import org.mandatewatch.alert.domain.reason.Reasons;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.contract.MissionId;

/** Subscriptions in the database. Call inside a transaction. */
@ApplicationScoped
public class Subscriptions {

    /** Guards the pair "which subscriptions there are" and "which missions there are". */
    private static final long WHO_HEARS_WHAT = 0x6d772d616c657274L;

    private final EntityManager database;

    Subscriptions(EntityManager database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else can make or change a subscription, nor hear of a mission. */
    public void lockAgainstNews() {
        lock("pg_advisory_xact_lock");
    }

    /** Until the transaction ends nobody can make or change a subscription; others may hear news at the same time. */
    public void lockAgainstChanges() {
        lock("pg_advisory_xact_lock_shared");
    }

    public Optional<SubscriptionRow> find(String id) {
        return Optional.ofNullable(database.find(SubscriptionRow.class, id));
    }

    /** Everyone who wants to hear of a mission. */
    @SuppressWarnings("unchecked")
    public List<SubscriptionRow> wanting(MissionId mission) {
        return database.createNativeQuery(
                        "SELECT * FROM alert.subscription WHERE missions = '[]'::jsonb"
                                + " OR jsonb_exists(missions, :mission) ORDER BY id",
                        SubscriptionRow.class)
                .setParameter("mission", mission.value())
                .getResultList();
    }

    /** By id, after {@code after}; of everyone when {@code owner} is null. */
    public List<SubscriptionRow> list(@Nullable String owner, String after, int limit) {
        return database.createQuery(
                        "FROM SubscriptionRow WHERE id > :after AND (:owner IS NULL OR owner = :owner) ORDER BY id",
                        SubscriptionRow.class)
                .setParameter("after", after)
                .setParameter("owner", owner)
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(SubscriptionRow row) {
        database.persist(row);
    }

    public void remove(SubscriptionRow row) {
        database.remove(row);
    }

    /** Notes when a reader was asked to agree; what its owner sees stays the same, and so does its version. */
    public void asked(String id, Instant realNow) {
        database.createQuery("UPDATE SubscriptionRow SET askedAt = :now WHERE id = :id")
                .setParameter("now", realNow)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** For how many subscriptions the reader of a mail address was asked to agree after an instant of real time. */
    public long askedSince(String address, Instant since) {
        return database.createQuery(
                        "SELECT count(*) FROM SubscriptionRow"
                                + " WHERE channel = 'email' AND target = :address AND askedAt > :since",
                        Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** An owner's mail subscriptions that are active and confirmed. */
    public List<SubscriptionRow> confirmedMails(String owner) {
        return database.createQuery(
                        "FROM SubscriptionRow WHERE owner = :owner AND channel = 'email'"
                                + " AND unconfirmedSince IS NULL AND disabledWhy IS NULL ORDER BY id",
                        SubscriptionRow.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** Writes what a subscriber chose; leaves owner, secret and creation alone. */
    public static void write(Subscription from, SubscriptionRow to) {
        to.label = from.label();
        to.missions = from.missions().stream().map(MissionId::value).sorted().toList();
        to.reasons = Reasons.ALL.stream().filter(from::wants).map(Reason::id).toList();
        to.ladder = from.ladder().stream().map(Rung::text).toList();
        to.channel = from.channel().type();
        to.target = from.channel().shown();
        to.language = from.language().code();
        to.zone = from.zone().getId();
        to.at = from.at().toString();
        QuietHours quiet = from.quietHours();
        to.quietFrom = quiet == null ? null : quiet.from().toString();
        to.quietTo = quiet == null ? null : quiet.to().toString();
        Thresholds limits = from.thresholds();
        to.strengthBelowShare =
                limits.strengthBelow() == null ? null : limits.strengthBelow().share();
        to.displacedAbove =
                limits.displacedAbove() == null ? null : limits.displacedAbove().people();
        to.changeByShare = limits.changeBy() == null ? null : limits.changeBy().share();
        to.pausedUntil = from.pausedUntil();
        to.digest = from.digest().text();
        Repeat repeat = from.repeat();
        to.repeatEvery = repeat == null ? null : repeat.every().toString();
        to.repeatTimes = repeat == null ? null : repeat.times();
        to.repeatThen =
                repeat == null || repeat.then() == null ? null : repeat.then().value();
        to.chosen = from.chosen().later().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, choice -> choice.getValue().toString()));
    }

    public static Subscription read(SubscriptionRow row) {
        return new Subscription(
                new SubscriptionId(row.id),
                row.label,
                row.owner,
                row.missions.stream().map(MissionId::new).collect(Collectors.toSet()),
                row.reasons.stream().map(Reasons::named).collect(Collectors.toSet()),
                row.ladder.stream().map(Rung::parse).toList(),
                Channel.of(row.channel, row.target),
                Language.of(row.language),
                ZoneId.of(row.zone),
                LocalTime.parse(row.at),
                row.quietFrom == null || row.quietTo == null
                        ? null
                        : new QuietHours(LocalTime.parse(row.quietFrom), LocalTime.parse(row.quietTo)),
                new Thresholds(
                        row.strengthBelowShare == null ? null : new Threshold.StrengthBelow(row.strengthBelowShare),
                        row.displacedAbove == null ? null : new Threshold.DisplacedAbove(row.displacedAbove),
                        row.changeByShare == null ? null : new Threshold.ChangeBy(row.changeByShare)),
                row.createdAt,
                row.pausedUntil,
                Digest.of(row.digest),
                repeat(row),
                new ChosenSince(row.chosen.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, choice -> Instant.parse(choice.getValue())))));
    }

    private static @Nullable Repeat repeat(SubscriptionRow row) {
        return row.repeatEvery == null || row.repeatTimes == null
                ? null
                : new Repeat(
                        Duration.parse(row.repeatEvery),
                        row.repeatTimes,
                        row.repeatThen == null ? null : new SubscriptionId(row.repeatThen));
    }

    private void lock(String function) {
        database.createNativeQuery("SELECT 1 FROM (SELECT " + function + "(:key)) AS locked", Integer.class)
                .setParameter("key", WHO_HEARS_WHAT)
                .getSingleResult();
    }
}
