package org.mandatewatch.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatewatch.local.stack.DataFolder;

class DeadLettersCommandTest {
    private static final String LETTER = """
            {'id':'facts-dead-letter-3-42','topic':'facts','partition':3,'offset':17,'key':'mss-haiti','type':null,
             'service':'mission-service','error':'UnreadableEvent','reason':'the record has no ce_type header',
             'at':'2026-01-02T03:04:05Z','replayedAt':null,'replayedBy':null,'value':'{]'}""";

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
    void listsWhatIsOpenInAllServices() {
        services.answering("GET /api/v1/dead-letters", 200, "{'items':[" + LETTER + "],'next':null}");

        assertThat(run("dead-letters")).isZero();
        assertThat(services.questions())
                .hasSize(3)
                .allSatisfy(asked -> assertThat(asked.uri()).isEqualTo("/api/v1/dead-letters?replayed=false&limit=20"));
        assertThat(out.toString())
                .contains("ingest-service", "mission-service", "alert-service")
                .contains("facts-dead-letter-3-42  2026-01-02T03:04:05Z")
                .contains("facts-3@17, key mss-haiti, no type")
                .contains("UnreadableEvent: the record has no ce_type header")
                .contains("value   {]");
    }

    @Test
    void replaysSomeOfOneService() {
        services.answering("POST /api/v1/dead-letters/replay", 200, "{'replayed':1,'failed':0,'failures':[]}");

        assertThat(run("dead-letters", "--replay", "--service", "mission", "facts-dead-letter-3-42"))
                .isZero();
        assertThat(services.onlyQuestion().body()).isEqualTo("{\"ids\":[\"facts-dead-letter-3-42\"]}");
        assertThat(services.onlyQuestion().authorization()).isEqualTo("Bearer mw_secret");
        assertThat(out.toString()).contains("1 replayed, 0 failed again");
    }

    @Test
    void whatFailsAgainIsNoSuccess() {
        services.answering(
                "POST /api/v1/dead-letters/replay",
                200,
                "{'replayed':2,'failed':1,'failures':[{'id':'facts-dead-letter-0-1','reason':'still broken'}]}");

        assertThat(run("dead-letters", "--replay", "--service", "mission")).isEqualTo(1);
        assertThat(out.toString()).contains("2 replayed, 1 failed again", "facts-dead-letter-0-1: still broken");
    }

    @Test
    void idsWithoutTheirServiceAreAMistake() {
        assertThat(run("dead-letters", "--replay", "facts-dead-letter-3-42")).isEqualTo(2);
        assertThat(err.toString()).contains("--service");
        assertThat(services.questions()).isEmpty();
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Stream.of(arguments),
                                Stream.of("--data", data.root().toString()))
                        .toArray(String[]::new));
    }
}
