package org.mandatewatch.alert.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.ChosenSince;
import org.mandatewatch.alert.domain.Digest;
import org.mandatewatch.alert.domain.QuietHours;
import org.mandatewatch.alert.domain.Repeat;
import org.mandatewatch.alert.domain.Rung;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.domain.Thresholds;
import org.mandatewatch.alert.domain.reason.Reason;
import org.mandatewatch.alert.domain.reason.Reasons;
import org.mandatewatch.alert.domain.reason.StateChanged;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.common.http.Problems;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;

/** What a subscriber asks for, read field by field so that whatever is wrong is named. */
record SubscriptionRequest(
        String label,
        Set<MissionId> missions,
        Set<Reason> reasons,
        List<Rung> ladder,
        ChosenChannel channel,
        Language language,
        ZoneId zone,
        LocalTime at,
        @Nullable QuietHours quietHours,
        Thresholds thresholds,
        @Nullable Instant pausedUntil,
        Digest digest,
        @Nullable Repeat repeat) {

    private static final MissionRegistry REGISTRY = ContractJson.registry();
    private static final int LONGEST_LABEL = 200;
    private static final int MOST_RUNGS = 50;
    private static final Set<String> FIELDS = Set.of(
            "label",
            "missions",
            "reasons",
            "ladder",
            "channel",
            "language",
            "timeZone",
            "at",
            "quietHours",
            "digest",
            "thresholds",
            "pausedUntil");

    /**
     * @param stored as the subscription was; null when it is new
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the field and the remedy
     */
    static SubscriptionRequest read(@Nullable JsonNode body, @Nullable SubscriptionRow stored) {
        if (body == null || !body.isObject()) {
            throw Problems.badRequest("body", "must be a JSON object with at least a channel");
        }
        Fields fields = new Fields(body, "");
        fields.allowOnly(FIELDS);
        Thresholds thresholds = ThresholdsRequest.read(fields);
        Digest digest = fields.text("digest").map(text -> digest(fields, text)).orElse(Digest.IMMEDIATE);
        ZoneId zone = fields.value("timeZone", ZoneId::of, "is no time zone; use an IANA name such as Europe/Berlin")
                .orElse(ZoneId.of("UTC"));
        return new SubscriptionRequest(
                label(fields),
                fields.texts("missions", SubscriptionRequest::mission)
                        .map(HashSet::new)
                        .orElseGet(HashSet::new),
                reasons(fields, thresholds),
                ladder(fields),
                ChannelRequest.read(
                        fields.object("channel")
                                .orElseThrow(() -> Problems.badRequest(
                                        "channel",
                                        "is missing; write {\"type\": \"webhook\", \"url\": \"https://…\"}")),
                        stored),
                language(fields),
                zone,
                fields.value("at", LocalTime::parse, "is no time of day; write it as 09:00")
                        .orElse(Subscription.DEFAULT_AT),
                quietHours(fields),
                thresholds,
                fields.text("pausedUntil")
                        .map(text -> PauseRequest.end("pausedUntil", text, zone))
                        .orElse(null),
                digest,
                RepeatRequest.read(fields, digest));
    }

    /** The body that asks for what a subscription is, with what a merge patch changes. */
    static JsonNode patched(SubscriptionView view, JsonNode patch) {
        ObjectNode whole = ContractJson.mapper().valueToTree(view);
        whole.retain(FIELDS);
        if (patch.path("channel").has("type")) {
            // Fields of one channel mean nothing to another.
            whole.remove("channel");
        }
        return MergePatch.apply(whole, patch);
    }

    private static Digest digest(Fields fields, String text) {
        try {
            return Digest.of(text);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest(fields.path() + "digest", String.valueOf(e.getMessage()), e);
        }
    }

    Subscription subscription(SubscriptionId id, String owner, Instant createdAt) {
        return new Subscription(
                id,
                label,
                owner,
                missions,
                reasons,
                ladder,
                channel.channel(),
                language,
                zone,
                at,
                quietHours,
                thresholds,
                createdAt,
                pausedUntil,
                digest,
                repeat,
                ChosenSince.CREATION);
    }

    /** A mission may be asked for under a former id; ids that nobody knows yet are taken as they are. */
    private static MissionId mission(String text) {
        MissionId id = new MissionId(text);
        return REGISTRY.find(id).map(MissionRegistry.Entry::id).orElse(id);
    }

    private static Language language(Fields fields) {
        try {
            return fields.text("language").map(Language::of).orElse(Language.EN);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("language", ": " + e.getMessage(), e);
        }
    }

    private static String label(Fields fields) {
        String label = fields.text("label").orElse("");
        if (label.length() > LONGEST_LABEL) {
            throw Problems.badRequest("label", "is longer than " + LONGEST_LABEL + " characters");
        }
        return label;
    }

    private static Set<Reason> reasons(Fields fields, Thresholds thresholds) {
        Set<Reason> reasons = fields.texts("reasons", Reasons::named)
                .map(list -> list.stream().collect(Collectors.toSet()))
                .orElse(null);
        if (reasons == null) {
            return Set.copyOf(Reasons.ALL);
        }
        if (reasons.isEmpty()) {
            throw Problems.badRequest("reasons", "is empty; leave it out for all of them");
        }
        // All of them is what is chosen when nothing is, and so what reading a subscription gives.
        boolean all = reasons.size() == Reasons.ALL.size();
        if (!all && reasons.contains(new StateChanged()) && thresholds.isEmpty()) {
            throw Problems.badRequest(
                    "thresholds",
                    "is missing; state-changed needs strengthBelowShare, displacedAbove or changeByShare to watch");
        }
        return reasons;
    }

    private static List<Rung> ladder(Fields fields) {
        List<Rung> ladder = fields.texts("ladder", Rung::parse).orElse(Subscription.DEFAULT_LADDER);
        if (ladder.size() > MOST_RUNGS) {
            throw Problems.badRequest("ladder", "has more than " + MOST_RUNGS + " rungs");
        }
        return ladder;
    }

    private static @Nullable QuietHours quietHours(Fields fields) {
        return fields.object("quietHours")
                .map(quiet -> {
                    quiet.allowOnly(Set.of("from", "to"));
                    Function<String, LocalTime> end =
                            name -> quiet.value(name, LocalTime::parse, "is no time of day; write it as 22:00")
                                    .orElseThrow(() -> Problems.badRequest("quietHours." + name, "is missing"));
                    LocalTime from = end.apply("from");
                    LocalTime to = end.apply("to");
                    if (from.equals(to)) {
                        throw Problems.badRequest(
                                "quietHours", "begin and end at the same time; leave them out for none");
                    }
                    return new QuietHours(from, to);
                })
                .orElse(null);
    }
}
