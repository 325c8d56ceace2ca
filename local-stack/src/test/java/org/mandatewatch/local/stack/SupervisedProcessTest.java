package org.mandatewatch.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedProcessTest {
    private static final List<String> COMMAND = List.of(
            ServiceCommand.java().toString(), "-cp", System.getProperty("java.class.path"), Sleeper.class.getName());

    @TempDir
    Path folder;

    @Test
    void startsAKilledProcessAgainAndStopsItWhenAsked() {
        var pidFile = new PidFile(folder.resolve("sleeper.pid"));
        ProcessHandle second;

        try (var supervised =
                SupervisedProcess.start("sleeper", () -> COMMAND, Map.of(), folder.resolve("sleeper.log"), pidFile)) {
            assertThat(supervised).isNotNull();
            ProcessHandle first = awaitOther(pidFile, -1);
            first.destroyForcibly();
            second = awaitOther(pidFile, first.pid());
        }

        assertThat(second.isAlive()).isFalse();
        assertThat(pidFile.path()).doesNotExist();
        assertThat(folder.resolve("sleeper.log")).exists();
    }

    @Test
    void aNumberGivenToAnotherProcessIsNotTakenForOurs() throws Exception {
        var pidFile = new PidFile(folder.resolve("old.pid"));
        ProcessHandle own = ProcessHandle.current();
        Instant otherStart = own.info().startInstant().orElseThrow().minusSeconds(3600);

        pidFile.write(own);
        assertThat(pidFile.alive()).contains(own);

        Files.writeString(pidFile.path(), own.pid() + "\n" + otherStart + "\n");
        assertThat(pidFile.alive()).isEmpty();
    }

    private static ProcessHandle awaitOther(PidFile pidFile, long pid) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> pidFile.alive().filter(process -> process.pid() != pid), Optional::isPresent)
                .orElseThrow();
    }
}
