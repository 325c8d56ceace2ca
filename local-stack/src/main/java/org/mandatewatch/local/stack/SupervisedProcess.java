package org.mandatewatch.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.OwnProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one process running: when it dies without having been asked to, it is started again, ever more slowly. */
public final class SupervisedProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedProcess.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A process that lived this long has started well; its next restart is a first one. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final String name;
    private final Callable<List<String>> command;
    private final Map<String, String> environment;
    private final Path logFile;
    private final PidFile pidFile;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread watcher;
    private volatile @Nullable Process current;

    private SupervisedProcess(
            String name,
            Callable<List<String>> command,
            Map<String, String> environment,
            Path logFile,
            PidFile pidFile) {
        this.name = name;
        this.command = command;
        this.environment = Map.copyOf(environment);
        this.logFile = logFile;
        this.pidFile = pidFile;
        this.watcher = new Thread(this::watch, "watch-" + name);
        this.watcher.setDaemon(true);
    }

    /**
     * Starts at once and returns without waiting for the process to be ready.
     *
     * @param command asked again before every start
     * @param environment variables beside our own: for secrets, which a command line would show to everybody
     * @param logFile where its output is appended
     */
    public static SupervisedProcess start(
            String name,
            Callable<List<String>> command,
            Map<String, String> environment,
            Path logFile,
            PidFile pidFile) {
        var supervised = new SupervisedProcess(name, command, environment, logFile, pidFile);
        supervised.watcher.start();
        return supervised;
    }

    /** Asks the process to end, kills it when it does not, and starts it no more. */
    @Override
    public void close() {
        closing.countDown();
        Process process = current;
        if (process != null && process.isAlive()) {
            OwnProcess.end(process.toHandle(), List.of("TERM"));
        }
        try {
            watcher.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pidFile.delete();
    }

    private void watch() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!isClosing()) {
                Instant started = Instant.now();
                String end = runOnce();
                if (isClosing()) {
                    return;
                }
                boolean steady = Duration.between(started, Instant.now()).compareTo(STEADY) > 0;
                pause = steady ? FIRST_PAUSE : pause;
                LOG.warn("{} {}; it is started again in {} ms, its log is {}", name, end, pause.toMillis(), logFile);
                closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                Duration doubled = pause.multipliedBy(2);
                pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return how it ended, for the log */
    private String runOnce() throws InterruptedException {
        try {
            Process process = startUnlessClosing();
            if (process == null) {
                return "was not started";
            }
            return "ended with code " + process.waitFor();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return "did not start (" + e.getMessage() + ")";
        }
    }

    private @Nullable Process startUnlessClosing() throws Exception {
        List<String> line = command.call();
        synchronized (this) {
            if (isClosing()) {
                return null;
            }
            Process process = launch(line);
            current = process;
            pidFile.write(process.toHandle());
            return process;
        }
    }

    private Process launch(List<String> line) throws IOException {
        LogFiles.rollIfLarge(logFile);
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
        process.environment().putAll(environment);
        return process.start();
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }
}
