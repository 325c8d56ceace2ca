package org.mandatewatch.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Json;

class CommandsTest {
    private static final String ANSWER = """
            {'article':{'id':'a-1','revision':1,'publishedOn':'2024-09-21','publishedOnBasis':'dateline+weekday'},
             'facts':[{'kind':'mandate-expiry','mission':'mss-haiti','confidence':0.94,
                       'evidence':{'quote':'is due to expire in early October'},
                       'window':{'earliest':'2024-10-01','latest':'2024-10-10','phrase':'early October'}}],
             'warnings':[{'code':'no-url','message':'the article has no address'}]}
            """;

    @TempDir
    Path folder;

    private DataFolder data;
    private FakeServices services;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void startServices() throws Exception {
        data = new DataFolder(folder.resolve("data"));
        services = new FakeServices(data);
        Files.writeString(data.adminKey(), "mw_secret\n");
    }

    @AfterEach
    void stopServices() {
        services.close();
    }

    @Test
    void postShowsWhatWasRead() throws Exception {
        services.answering("POST /api/v1/articles", 202, ANSWER);
        Path article = Files.writeString(folder.resolve("article.txt"), "Its mandate …");

        int exit = run("post", article.toString(), "--title", "A & B", "--published-at", "2024-09-21", "--dry-run");

        assertThat(exit).isZero();
        var asked = services.onlyQuestion();
        assertThat(asked.uri()).isEqualTo("/api/v1/articles?dryRun=true&title=A+%26+B&publishedAt=2024-09-21");
        assertThat(asked.authorization()).isEqualTo("Bearer mw_secret");
        assertThat(asked.contentType()).startsWith("text/plain");
        assertThat(asked.body()).isEqualTo("Its mandate …");
        assertThat(out.toString())
                .contains("Article a-1", "2024-09-21 (read from: dateline+weekday)", "1 fact", "1–10 October 2024")
                .contains(
                        "“is due to expire in early October”", "no-url: the article has no address", "Nothing was kept")
                .doesNotContain("\u001b[");
    }

    @Test
    void postOfAnAddressLetsTheServiceFetchIt() throws Exception {
        services.answering("POST /api/v1/articles", 202, ANSWER);

        run("post", "https://news.example/a", "--publisher", "Example");

        assertThat(Json.MAPPER.readTree(services.onlyQuestion().body()))
                .isEqualTo(Json.MAPPER.readTree("{\"url\":\"https://news.example/a\",\"publisher\":\"Example\"}"));
    }

    @Test
    void aRefusalIsToldInItsOwnWords() throws Exception {
        services.answering("GET /api/v1/missions/none", 404, "{'title':'Unknown mission','detail':'no mission none'}");

        int exit = run("missions", "none");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("404: Unknown mission; no mission none");
    }

    @Test
    void aSilentServiceIsNamedWithTheWayOut() {
        services.close();

        int exit = run("missions");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing answers at http://127.0.0.1:", "./mandatewatch up");
    }

    @Test
    void missionsAreListed() {
        services.answering(
                "GET /api/v1/missions",
                200,
                "{'items':[{'id':'mss-haiti','name':'Support mission','decision':{'stage':'drafted'},'mandate':"
                        + "{'expiry':{'window':{'earliest':'2024-10-02','latest':'2024-10-02'}}}}]}");

        run("missions");

        assertThat(out.toString()).contains("mss-haiti", "2 October 2024", "drafted", "Support mission");
    }

    @Test
    void subscribeSendsOnlyWhatWasAskedFor() throws Exception {
        services.answering(
                "POST /api/v1/subscriptions",
                201,
                "{'id':'s-1','secret':'whsec_x','calendarUrl':'c','atomUrl':'a','next':[{'reason':'deadline-approaching',"
                        + "'rung':'P7D','dueAt':'2024-09-25T13:00:00Z','deadline':{'kind':'mandate-expiry'}}]}");

        int exit = run(
                "subscribe",
                "--mission",
                "mss-haiti",
                "--ladder",
                "P7D,P1D",
                "--webhook",
                "http://127.0.0.1:9/x",
                "--zone",
                "America/Port-au-Prince");

        assertThat(exit).isZero();
        assertThat(Json.MAPPER.readTree(services.onlyQuestion().body())).isEqualTo(Json.MAPPER.readTree("""
                        {"label":"command line","missions":["mss-haiti"],"ladder":["P7D","P1D"],
                         "channel":{"type":"webhook","url":"http://127.0.0.1:9/x"},
                         "timeZone":"America/Port-au-Prince"}
                        """));
        assertThat(out.toString()).contains("s-1", "whsec_x", "Wed 25 Sep 2024 09:00", "P7D", "mandate expiry");
    }

    @ParameterizedTest
    @CsvSource({
        "--email, reader@example.org, email, address",
        "--slack, https://hooks.example.org/x, slack, url",
        "--teams, https://flows.example.org/x, teams, url",
        "--discord, https://discord.example.org/x, discord, url",
        "--telegram, -1001, telegram, chatId",
        "--ntfy, https://ntfy.example.org/topic, ntfy, topicUrl"
    })
    void subscribeNamesTheChannel(String option, String value, String type, String field) throws Exception {
        services.answering("POST /api/v1/subscriptions", 201, "{'id':'s-1','next':[]}");

        assertThat(run("subscribe", option + "=" + value)).isZero();

        assertThat(Json.MAPPER.readTree(services.onlyQuestion().body()).get("channel"))
                .isEqualTo(Json.MAPPER.createObjectNode().put("type", type).put(field, value));
    }

    @Test
    void subscribeTakesThresholdsInPercentAndADigest() throws Exception {
        services.answering(
                "POST /api/v1/subscriptions", 201, "{'id':'s-1','next':[],'why':'No mission is known yet.'}");

        int exit = run(
                "subscribe",
                "--reason",
                "state-changed,contradiction",
                "--strength-below",
                "40%",
                "--displaced-above",
                "1000000",
                "--change-by",
                "12.5",
                "--daily",
                "--quiet-hours",
                "22:00-06:00");

        assertThat(exit).isZero();
        assertThat(Json.MAPPER.readTree(services.onlyQuestion().body())).isEqualTo(Json.MAPPER.readTree("""
                        {"label":"command line","reasons":["state-changed","contradiction"],"channel":{"type":"log"},
                         "quietHours":{"from":"22:00","to":"06:00"},"digest":"daily",
                         "thresholds":{"strengthBelowShare":0.40,"displacedAbove":1000000,"changeByShare":0.125}}
                        """));
        assertThat(out.toString()).contains("Nothing is planned yet. No mission is known yet.");
    }

    @Test
    void aPercentageThatIsNoneIsNamed() {
        assertThat(run("subscribe", "--change-by", "a fifth")).isNotZero();
        assertThat(err.toString()).contains("--change-by is a fifth; write a percentage such as 40%.");
    }

    @Test
    void feedsAreListedWithWhatIsWrong() {
        services.answering(
                "GET /api/v1/feeds",
                200,
                "{'items':[{'id':'feed-1','url':'https://wire.example/rss','label':'Wire','paused':false,'state':"
                        + "{'lastOutcome':'failed','lastError':'answered 500','nextPollAt':'2031-03-02T10:00:00Z',"
                        + "'entriesSeen':7,'entriesUnreadable':1,'unreadableWhy':'answered 404'}},"
                        + "{'id':'feed-2','url':'https://old.example/rss','label':null,'paused':false,'state':"
                        + "{'disabledWhy':'answered 410','entriesSeen':0,'entriesUnreadable':0}}]}");

        assertThat(run("feeds")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "feed-1  Wire  https://wire.example/rss",
                        "  failed, next poll at 2031-03-02T10:00:00Z, 7 entries seen",
                        "  trouble: answered 500",
                        "  unreadable: 1, the last: answered 404",
                        "feed-2    https://old.example/rss",
                        "  disabled, it answered 410, 0 entries seen");
    }

    @Test
    void aFeedIsRegisteredWithWhatWasSaidAboutIt() throws Exception {
        services.answering(
                "POST /api/v1/feeds",
                201,
                "{'id':'feed-1','url':'https://wire.example/rss','paused':false,'state':{'nextPollAt':'2031-03-02T10:00:00Z'}}");

        assertThat(run("feeds", "add", "https://wire.example/rss", "--language", "fr"))
                .isZero();

        assertThat(Json.MAPPER.readTree(services.onlyQuestion().body()))
                .isEqualTo(Json.MAPPER.readTree("{\"url\":\"https://wire.example/rss\",\"language\":\"fr\"}"));
        assertThat(out.toString()).contains("feed-1", "not polled yet");
    }

    @Test
    void aFeedIsRemovedByItsId() {
        services.answering("DELETE /api/v1/feeds/feed-1", 200, "");

        assertThat(run("feeds", "remove", "feed-1")).isZero();
        assertThat(run("feeds", "remove")).isEqualTo(2);
    }

    @Test
    void upNamesTheTakenPortAndTheWayOut() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int exit = run("up", "--kafka-port", String.valueOf(taken.getLocalPort()), "--ports-from", "29310");

            assertThat(exit).isEqualTo(1);
            assertThat(err.toString()).contains("kafka " + taken.getLocalPort(), "--ports-from");
        }
    }

    @Test
    void statusOfAStoppedStackIsThree() {
        assertThat(run("status")).isEqualTo(3);
        assertThat(out.toString()).contains("Not running");
    }

    @Test
    void downWithoutAnythingRunningSaysSo() {
        assertThat(run("down")).isZero();
        assertThat(out.toString()).contains("Nothing was running");
    }

    @Test
    void aWrongArgumentIsTwo() {
        assertThat(run("post")).isEqualTo(2);
        assertThat(run("key", "create", "--role", "boss", "--label", "x")).isEqualTo(2);
    }

    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.root().toString();
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
