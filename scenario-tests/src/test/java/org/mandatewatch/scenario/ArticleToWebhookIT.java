package org.mandatewatch.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mandatewatch.scenario.world.Api;
import org.mandatewatch.scenario.world.Sink.Received;
import org.mandatewatch.scenario.world.World;

/**
 * A mission that nothing here has heard of runs from its first article to the last warning: the story that every user
 * lives through, in a calendar that turns a day every four seconds.
 */
class ArticleToWebhookIT {

    private static final String MISSION = "samimad-madagascar";

    private static final String FIRST_REPORT = """
            ANTANANARIVO, 10 March 2025 (Harbour News) - Regional soldiers in Madagascar do not know whether they will \
            still be there in April.

            The mandate of the SADC Stabilisation Mission in Madagascar (SAMIMAD) expires on 31 March 2025, and leaders \
            of the bloc have yet to agree on its future. The mission has 1,200 soldiers deployed, officials said.
            """;

    private static final Map<String, String> WHAT_RENEWS_NOTHING =
            Map.of("a proposal", """
            GABORONE, 11 March 2025 (Harbour News) - Tanzania proposed on Tuesday to extend the mandate of the SADC \
            Stabilisation Mission in Madagascar (SAMIMAD) by six months.
            """, "a draft", """
            GABORONE, 11 March 2025 (Harbour News) - A draft decision circulated by Tanzania would extend the mandate of \
            the SADC Stabilisation Mission in Madagascar (SAMIMAD) until 30 September 2025.
            """, "a denial", """
            GABORONE, 11 March 2025 (Coast Daily) - The bloc has not extended the mandate of the SADC Stabilisation \
            Mission in Madagascar (SAMIMAD), a spokesperson said, calling reports of a renewal false.
            """, "a scheduled vote", """
            GABORONE, 11 March 2025 (Coast Daily) - The SADC Summit is expected to vote on 25 March 2025 on extending \
            the mandate of the SADC Stabilisation Mission in Madagascar (SAMIMAD).
            """);

    private static final String RENEWAL = """
            GABORONE, 25 March 2025 (Harbour News) - The SADC Summit on Tuesday extended the mandate of the SADC \
            Stabilisation Mission in Madagascar (SAMIMAD) until 30 September 2025.
            """;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(Instant.parse("2025-03-10T12:00:00Z"), 21_600);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void from_the_first_article_to_the_renewal() {
        JsonNode before = subscribe("before", "[]");

        Api.Answer posted = world.ingest().postText("/api/v1/articles", FIRST_REPORT);
        assertThat(posted.status()).isEqualTo(202);
        assertThat(posted.json().at("/article/publishedOn").asText()).isEqualTo("2025-03-10");
        quotesStandAtTheirOffsets(posted.json());

        JsonNode expiry = await("the expiry", () -> {
            JsonNode state = mission(MISSION);
            return state.at("/mandate/expiry/id").isTextual() ? state.at("/mandate/expiry") : null;
        });
        assertThat(expiry.at("/window/earliest").asText()).isEqualTo("2025-03-31");
        assertThat(mission(MISSION).at("/strength/deployed/total").asInt()).isEqualTo(1200);
        int missions =
                world.mission().get("/api/v1/missions").json().get("items").size();

        // Subscribing after the facts plans the same rungs as subscribing before them.
        JsonNode after = subscribe("after", "[\"" + MISSION + "\"]");
        await("both previews", () -> rungs(before).isEmpty() ? null : true);
        assertThat(rungs(after)).isEqualTo(rungs(before)).containsKeys("P7D", "P3D", "P1D");

        // The same article again changes nothing.
        long version = mission(MISSION).get("version").asLong();
        assertThat(world.ingest().postText("/api/v1/articles", FIRST_REPORT).status())
                .isEqualTo(200);

        // An article about something else yields no fact and no mission.
        Api.Answer other = world.ingest().postText("/api/v1/articles", """
                        TOAMASINA, 11 March 2025 (Coast Daily) - The port authority extended its contract with the \
                        dredging company until 30 September 2025, and won its league match 15-0 on Monday.
                        """);
        assertThat(other.status()).isEqualTo(202);
        assertThat(other.json().get("facts")).isEmpty();

        twoMissionsInOneArticle();

        Map<String, String> planned = rungs(before);
        WHAT_RENEWS_NOTHING.forEach((what, text) -> {
            Api.Answer answer = world.ingest().postText("/api/v1/articles", text);
            assertThat(answer.status()).as(what).isEqualTo(202);
            assertThat(kinds(answer.json())).as(what).doesNotContain("mandate-renewed", "vote-held");
        });
        await("the proposal to be folded", () -> mission(MISSION).get("version").asLong() > version ? true : null);
        await(
                "the draft to be folded",
                () -> mission(MISSION).at("/decision/stage").asText().equals("none") ? null : true);
        assertThat(mission(MISSION).at("/mandate/expiry/id")).isEqualTo(expiry.get("id"));
        assertThat(rungs(before)).isEqualTo(planned);
        // The port and the match made no mission; the article about two missions made two.
        assertThat(world.mission().get("/api/v1/missions").json().get("items").size())
                .isEqualTo(missions + 2);

        // The first warning arrives, once, signed, and with its evidence.
        Received warning = await(
                "the warning of seven days",
                () -> ofRung("before", expiry, "P7D").stream().findFirst().orElse(null));
        assertThat(warning.type()).isEqualTo("deadline-approaching");
        assertThat(warning.json().at("/data/mission").asText()).isEqualTo(MISSION);
        assertThat(warning.json().at("/data/daysLeft").asInt()).isEqualTo(7);
        assertThat(warning.json().at("/data/evidence/0/quote").asText()).contains("expires on 31 March 2025");
        assertThat(warning.id())
                .isEqualTo(warning.json().at("/data/notification").asText());
        verify(before, warning);
        await(
                "the other subscriber's warning",
                () -> ofRung("after", expiry, "P7D").isEmpty() ? null : true);

        // The Summit has met, as it was expected to.
        await("the day of the vote", () -> now().isAfter(Instant.parse("2025-03-25T12:00:00Z")) ? true : null);

        // The renewal resolves the deadline: both are told once, and nothing more is sent about it.
        assertThat(world.ingest().postText("/api/v1/articles", RENEWAL).status())
                .isEqualTo(202);
        for (String name : List.of("before", "after")) {
            Received resolved = await(
                    "the news of the renewal for " + name,
                    () -> world.sink().at(name).stream()
                            .filter(r -> r.type().equals("deadline-resolved"))
                            .filter(r -> r.json().at("/data/deadline/id").equals(expiry.get("id")))
                            .findFirst()
                            .orElse(null));
            assertThat(resolved.json().at("/data/text").asText()).contains("30 September 2025");
        }
        JsonNode renewed = mission(MISSION).at("/mandate/expiry");
        assertThat(renewed.at("/window/latest").asText()).isEqualTo("2025-09-30");
        assertThat(renewed.get("id")).isNotEqualTo(expiry.get("id"));
        assertThat(pending(before))
                .noneSatisfy(item -> assertThat(item.at("/deadline/id")).isEqualTo(expiry.get("id")));

        // Past the old end: nothing was sent about it after the renewal, and nothing twice.
        Instant afterTheOldEnd = Instant.parse("2025-04-01T12:00:00Z");
        await("April", () -> now().isAfter(afterTheOldEnd) ? true : null);
        for (String name : List.of("before", "after")) {
            assertThat(ofRung(name, expiry, "P3D")).isEmpty();
            assertThat(world.sink().at(name)).extracting(Received::id).doesNotHaveDuplicates();
        }
    }

    private static void twoMissionsInOneArticle() {
        Api.Answer answer = world.ingest().postText("/api/v1/articles", """
                        NEW YORK, 11 March 2025 (Harbour News) - Two missions are running out of time. The mandate of \
                        MINUSCA expires on 15 November 2025. The mandate of UNMISS expires on 30 April 2025.
                        """);
        assertThat(answer.status()).isEqualTo(202);
        Map<String, String> expiries = new HashMap<>();
        for (JsonNode fact : answer.json().get("facts")) {
            if (fact.get("kind").asText().equals("mandate-expiry")) {
                expiries.put(
                        fact.get("mission").asText(), fact.at("/window/latest").asText());
            }
        }
        assertThat(expiries).containsOnly(Map.entry("minusca", "2025-11-15"), Map.entry("unmiss", "2025-04-30"));
        await("both missions", () -> {
            JsonNode first = mission("minusca");
            JsonNode second = mission("unmiss");
            return first.at("/mandate/expiry/window/latest").asText().equals("2025-11-15")
                            && second.at("/mandate/expiry/window/latest")
                                    .asText()
                                    .equals("2025-04-30")
                    ? true
                    : null;
        });
    }

    private static JsonNode subscribe(String name, String missions) {
        Api.Answer answer = world.alert()
                .post("/api/v1/subscriptions", """
                        {"label": "%s", "missions": %s, "ladder": ["P7D", "P3D", "P1D"],
                         "channel": {"type": "webhook", "url": "%s"}, "timeZone": "Indian/Antananarivo"}
                        """.formatted(
                        name, missions, world.sink().url(name)).replace("\"missions\": [],", ""));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer.json();
    }

    /** Notification ids by rung, of the first mission's expiry. */
    private static Map<String, String> rungs(JsonNode subscription) {
        Map<String, String> rungs = new HashMap<>();
        for (JsonNode item : pending(subscription)) {
            if (item.at("/mission").asText(MISSION).equals(MISSION)
                    && item.at("/deadline/kind").asText().equals("mandate-expiry")) {
                // The ids differ by subscription; what must agree is which rungs there are and when they fall due.
                rungs.put(item.get("rung").asText(), item.get("dueAt").asText());
            }
        }
        return rungs;
    }

    private static List<JsonNode> pending(JsonNode subscription) {
        List<JsonNode> items = new ArrayList<>();
        world.alert()
                .get("/api/v1/subscriptions/" + subscription.get("id").asText() + "/preview")
                .json()
                .get("items")
                .forEach(items::add);
        return items;
    }

    private static List<Received> ofRung(String name, JsonNode deadline, String rung) {
        return world.sink().at(name).stream()
                .filter(r -> r.rung().equals(rung))
                .filter(r -> r.json().at("/data/deadline/id").equals(deadline.get("id")))
                .toList();
    }

    private static void verify(JsonNode subscription, Received warning) {
        try {
            Webhook webhook = new Webhook(subscription.get("secret").asText());
            webhook.verify(
                    warning.body(),
                    HttpHeaders.of(
                            Map.of(
                                    "webhook-id", List.of(warning.id()),
                                    "webhook-timestamp", List.of(warning.timestamp()),
                                    "webhook-signature", List.of(warning.signature())),
                            (name, value) -> true));
        } catch (Exception e) {
            throw new AssertionError("the signature does not verify", e);
        }
    }

    private static void quotesStandAtTheirOffsets(JsonNode answer) {
        String text = world.ingest()
                .get("/api/v1/articles/" + answer.at("/article/id").asText())
                .json()
                .at("/article/text")
                .asText();
        assertThat(answer.get("facts")).isNotEmpty().allSatisfy(fact -> {
            JsonNode evidence = fact.get("evidence");
            assertThat(text.substring(
                            evidence.get("start").asInt(), evidence.get("end").asInt()))
                    .isEqualTo(evidence.get("quote").asText());
        });
    }

    private static List<String> kinds(JsonNode answer) {
        return answer.get("facts").findValuesAsText("kind");
    }

    private static JsonNode mission(String id) {
        return world.mission().get("/api/v1/missions/" + id).json();
    }

    /** Domain time, as an article that is only tried out is stamped. */
    private static Instant now() {
        JsonNode answer = world.ingest()
                .postText("/api/v1/articles?dryRun=true", "What time is it in the world of this test?")
                .json();
        return Instant.parse(answer.at("/article/receivedAt").asText());
    }

    private static <T> T await(String what, Callable<T> wanted) {
        List<T> found = new ArrayList<>();
        Awaitility.await(what)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> {
                    T value = wanted.call();
                    if (value != null) {
                        found.add(value);
                    }
                    return value != null;
                });
        return found.getFirst();
    }
}
