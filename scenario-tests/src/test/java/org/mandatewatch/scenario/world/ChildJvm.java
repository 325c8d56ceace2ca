package org.mandatewatch.scenario.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM that can be killed and started again with the same command. */
public final class ChildJvm {

    private final List<String> command;
    private final Path log;
    private Process process;

    /** Starts it at once; its output is appended to a file. */
    ChildJvm(Path log, List<String> options) {
        command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        command.addAll(options);
        this.log = log;
        start();
    }

    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}: nothing is flushed, no hook runs. Returns once the process is gone. */
    void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** As {@code kill}: lets it finish what it holds. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waitForEnd();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The end of its output, to be shown when something failed. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }

    private void waitForEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
