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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.local.stack.DataFolder;
import org.mandatewatch.local.stack.Json;

class EditorsCommandsTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024-10-02             | \"2024-10-02\"",
                "2024-10-01..2024-10-10 | \"2024-10-01..2024-10-10\"",
                "730                    | 730",
                "Kenya                  | \"Kenya\"",
                "null                   | null",
                "{\"count\": 703000}     | {\"count\": 703000}",
            })
    void overrideSendsTextsAndJsonAsTheyAreMeant(String value, String sent) throws Exception {
        services.answering(
                "POST /api/v1/missions/mss-haiti/overrides",
                202,
                "{'event':'e-9','mission':'mss-haiti','path':'deadlines.d-1.window'}");

        int exit = run("override", "mss-haiti", "mandate.expiry", value, "--reason", "seen", "--until", "2024-11-01");

        assertThat(exit).isZero();
        assertThat(services.onlyQuestion().authorization()).isEqualTo("Bearer mw_secret");
        assertThat(Json.MAPPER.readTree(services.onlyQuestion().body()))
                .isEqualTo(Json.MAPPER.readTree("{\"reason\":\"seen\",\"path\":\"mandate.expiry\",\"value\":" + sent
                        + ",\"until\":\"2024-11-01\"}"));
        assertThat(out.toString()).contains("Set deadlines.d-1.window of mss-haiti", "./mandatewatch undo e-9");
    }

    @Test
    void anUnknownPathIsAnsweredWithWhatCanBeSet() {
        services.answering(
                "POST /api/v1/missions/mss-haiti/overrides",
                400,
                "{'title':'Bad Request','detail':'path names no value that can be set',"
                        + "'overridable':[{'path':'leadNation','value':'a country'}]}");

        int exit = run("override", "mss-haiti", "mood", "good", "--reason", "seen");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("path names no value that can be set", "leadNation: a country");
    }

    @Test
    void factsAreConfirmedAndRetractedAndWordsTakenBack() {
        services.answering("POST /api/v1/facts/f-1/confirmation", 202, "{'event':'e-1'}")
                .answering("POST /api/v1/facts/f-1/retraction", 202, "{'event':'e-2'}")
                .answering("POST /api/v1/corrections/e-2/undo", 202, "{'event':'e-3'}");

        assertThat(run("confirm", "f-1")).isZero();
        assertThat(run("retract", "f-1", "--reason", "misread")).isZero();
        assertThat(run("undo", "e-2")).isZero();

        assertThat(services.questions().stream().map(FakeServices.Asked::body))
                .containsExactly("{}", "{\"reason\":\"misread\"}", "{}");
        assertThat(out.toString()).contains("Confirmed f-1", "undo e-1", "Retracted f-1", "Took e-2 back", "undo e-3");
    }

    @Test
    void whatChangesAMissionWithoutDoubtNeedsAReason() {
        assertThat(run("retract", "f-1")).isEqualTo(2);
        assertThat(run("override", "mss-haiti", "leadNation", "Kenya")).isEqualTo(2);
        assertThat(services.questions()).isEmpty();
        assertThat(err.toString()).contains("--reason");
    }

    @Test
    void correctionsTellsWhatStillHolds() {
        services.answering("GET /api/v1/missions/mss-haiti/corrections", 200, """
                {'items':[{'event':'e-3','kind':'undone','standing':'in-force','at':'2025-06-03T10:00:00Z','by':'desk',
                           'undoes':'e-2'},
                          {'event':'e-2','kind':'overridden','standing':'undone','at':'2025-06-03T09:00:00Z','by':'desk',
                           'reason':'headcount','path':'strength.deployed.total','value':730,'until':'2025-06-30'},
                          {'event':'e-1','kind':'retracted','standing':'not-in-force','at':'2025-06-03T08:00:00Z',
                           'by':'desk','fact':'f-1'}],'next':null}""");

        run("corrections", "mss-haiti");

        assertThat(out.toString())
                .contains("e-3  in force", "took back e-2", "e-2  taken back", "e-1  no longer in force")
                .contains("set strength.deployed.total to 730, vouched for until 2025-06-30, by desk", "“headcount”")
                .contains("retracted f-1");
    }

    @Test
    void aMissionWithoutCorrectionsSaysSo() {
        services.answering("GET /api/v1/missions/mss-haiti/corrections", 200, "{'items':[],'next':null}");

        assertThat(run("corrections", "mss-haiti")).isZero();

        assertThat(out.toString()).contains("No editor has said anything about mss-haiti");
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--data", String.valueOf(data.root())))
                .toArray(String[]::new);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
