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

class BacktestCommandTest {
    private static final String ANSWER = """
            {'from':'2024-09-01','to':'2024-10-05','timeZone':'America/Port-au-Prince',
             'items':[{'mission':'mss-haiti','reason':'deadline-approaching','rung':'P7D','dueAt':'2024-09-25T13:00:00Z',
                       'title':'Support mission: mandate expires in 7 days','text':'Expected: 2 October 2024.\\nHow sure: one source.'},
                      {'mission':'mss-haiti','reason':'deadline-resolved','rung':null,'dueAt':'2024-09-30T20:00:00Z',
                       'title':'Support mission: settled','text':'x'}],
             'heldBack':[{'reason':'deadline-approaching','rung':'P14D','dueAt':'2024-09-18T13:00:00Z','title':'t',
                          'why':'it fell due before this date was first heard of'}],
             'knownSince':{},'warnings':[{'code':'history-begins-later','message':'Nothing was known before.'}]}
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
        services = new FakeServices(data).answering("POST /api/v1/subscriptions/backtest", 200, ANSWER);
        Files.writeString(data.adminKey(), "mw_secret\n");
    }

    @AfterEach
    void stopServices() {
        services.close();
    }

    @Test
    void asksWhatWasSaidAndShowsATable() throws Exception {
        int exit = run(
                "backtest",
                "--mission",
                "mss-haiti",
                "--ladder",
                "P14D,P7D",
                "--zone",
                "America/Port-au-Prince",
                "--quiet-hours",
                "22:00-06:00",
                "--from",
                "2024-09-01",
                "--to",
                "2024-10-05");

        assertThat(exit).isZero();
        assertThat(Json.MAPPER.readTree(services.onlyQuestion().body())).isEqualTo(Json.MAPPER.readTree("""
                        {"missions":["mss-haiti"],"ladder":["P14D","P7D"],"timeZone":"America/Port-au-Prince",
                         "quietHours":{"from":"22:00","to":"06:00"},"from":"2024-09-01","to":"2024-10-05"}
                        """));
        assertThat(out.toString().lines())
                .containsExactly(
                        "Sent from 2024-09-01 to 2024-10-05 (America/Port-au-Prince): 2 notifications",
                        "  Wed 25 Sep 2024 09:00  P7D    deadline-approaching"
                                + " Support mission: mandate expires in 7 days",
                        "  Mon 30 Sep 2024 16:00         deadline-resolved    Support mission: settled",
                        "Held back:",
                        "  Wed 18 Sep 2024 09:00  P14D   deadline-approaching"
                                + " it fell due before this date was first heard of",
                        "Note: Nothing was known before.");
    }

    @Test
    void theWholeTextIsShownWhenAskedFor() {
        assertThat(run("backtest", "--from", "2024-09-01", "--zone", "UTC", "--full"))
                .isZero();

        assertThat(out.toString().lines()).contains("      Expected: 2 October 2024.", "      How sure: one source.");
    }

    @Test
    void theFirstDayIsNeeded() {
        assertThat(run("backtest")).isEqualTo(2);
        assertThat(err.toString()).contains("--from");
    }

    @Test
    void quietHoursThatAreNoneAreNamed() {
        assertThat(run("backtest", "--from", "2024-09-01", "--quiet-hours", "night"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("22:00-06:00");
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
