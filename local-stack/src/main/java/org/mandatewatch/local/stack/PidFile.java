package org.mandatewatch.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mandatewatch.local.OwnProcess;

/** Remembers a process by its number and its start, so that a number given away again is never taken for it. */
public record PidFile(Path path) {
    /** Operating systems work the start out anew at every question, with small differences. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

    /** Replaces what was there. */
    public void write(ProcessHandle process) {
        String start = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.writeString(path, process.pid() + "\n" + start + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** The process, if it still lives and is the very one that was written. */
    public Optional<ProcessHandle> alive() {
        try {
            List<String> lines = Files.readAllLines(path);
            long pid = Long.parseLong(lines.get(0).trim());
            Instant start = Instant.parse(lines.get(1).trim());
            return ProcessHandle.of(pid)
                    .filter(OwnProcess::isRunning)
                    .filter(process -> process.info()
                            .startInstant()
                            .map(actual -> Duration.between(start, actual).abs().compareTo(START_TOLERANCE) <= 0)
                            .orElse(false));
        } catch (IOException | RuntimeException missingOrHalfWritten) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}
