package org.mandatewatch.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Json;

class ReextractCommandTest {
    private static final String ORDERED = "{'id':'r-1','state':'queued','extractor':'rules/2'}";
    private static final String ENDED = """
            {'id':'r-1','state':'%s','extractor':'rules/2','lastError':%s,
             'articles':{'total':1200,'done':1200,'read':5,'skipped':1194,'failed':1},
             'facts':{'added':2,'restated':1,'superseded':3,'unchanged':40},
             'examples':[{'change':'added','fact':{'kind':'mandate-expiry','mission':'mss-haiti','article':{'id':'a-7'},
                'evidence':{'quote':'expires on 2 October'},
                'window':{'earliest':'2024-10-02','latest':'2024-10-02'}}}],
             'failures':[{'record':'articles-3@17','article':null,'reason':'the record has no value'}]}
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
    void waitsForTheEndAndSumsUp() throws Exception {
        services.answering("POST /api/v1/reextractions", 202, ORDERED)
                .answering("GET /api/v1/reextractions/r-1", 200, ENDED.formatted("done", "null"));

        int exit = run("reextract", "--since", "2024-01-01", "--force");

        assertThat(exit).isZero();
        assertThat(Json.MAPPER.readTree(services.questions().getFirst().body()))
                .isEqualTo(Json.MAPPER.readTree("{\"since\":\"2024-01-01\",\"force\":true,\"dryRun\":false}"));
        assertThat(services.questions().getFirst().authorization()).isEqualTo("Bearer mw_secret");
        assertThat(out.toString())
                .contains("Re-extraction r-1 by rules/2 is done.")
                .contains("1,200 of 1,200: 5 read again, 1,194 needed no reading, 1 failed")
                .contains("2 added, 1 restated, 3 superseded, 40 unchanged")
                .contains("failed    articles-3@17: the record has no value")
                .doesNotContain("a-7", "\u001b[", "\r");
    }

    @Test
    void aDryRunShowsExamples() {
        services.answering("POST /api/v1/reextractions", 202, ORDERED)
                .answering("GET /api/v1/reextractions/r-1", 200, ENDED.formatted("done", "null"));

        int exit = run("reextract", "--dry-run");

        assertThat(exit).isZero();
        assertThat(services.questions().getFirst().body()).isEqualTo("{\"force\":false,\"dryRun\":true}");
        assertThat(out.toString())
                .contains("added, in article a-7", "2 October 2024", "“expires on 2 October”", "Nothing was changed");
    }

    @Test
    void detachedItAsksOnce() {
        services.answering("POST /api/v1/reextractions", 202, ORDERED);

        assertThat(run("reextract", "--detach")).isZero();
        assertThat(services.onlyQuestion().method()).isEqualTo("POST");
        assertThat(out.toString()).contains("GET /api/v1/reextractions/r-1");
    }

    @Test
    void whatDoesNotEndWellIsNoSuccess() {
        services.answering("POST /api/v1/reextractions", 202, ORDERED)
                .answering("GET /api/v1/reextractions/r-1", 200, ENDED.formatted("failed", "'it broke'"));

        assertThat(run("reextract")).isEqualTo(1);
        assertThat(out.toString()).contains("is failed", "error     it broke");
    }

    @Test
    void aSecondOneIsRefusedInWords() {
        services.answering(
                "POST /api/v1/reextractions", 409, "{'detail':'Re-extraction r-0 is running; there is one.'}");

        assertThat(run("reextract")).isEqualTo(1);
        assertThat(err.toString()).contains("409: Re-extraction r-0 is running");
    }

    @Test
    void theOpenOneIsCancelled() {
        services.answering("GET /api/v1/reextractions", 200, "{'items':[{'id':'r-1','state':'running'}]}")
                .answering("POST /api/v1/reextractions/r-1/cancellation", 200, ENDED.formatted("cancelled", "null"));

        assertThat(run("reextract", "--cancel")).isZero();
        assertThat(out.toString()).contains("is cancelled");
    }

    @Test
    void withoutAnOpenOneThereIsNothingToCancel() {
        services.answering("GET /api/v1/reextractions", 200, "{'items':[{'id':'r-1','state':'done'}]}");

        assertThat(run("reextract", "--cancel")).isEqualTo(1);
        assertThat(err.toString()).contains("No re-extraction is going on");
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
