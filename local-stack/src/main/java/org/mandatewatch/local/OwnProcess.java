package org.mandatewatch.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Looks at and ends processes that this software started earlier. */
public final class OwnProcess {
    private static final int SECONDS_PER_SIGNAL = 15;

    private static final int POLL_MILLIS = 50;

    private OwnProcess() {}

    /**
     * Whether it still runs. A process that has ended and waits for its parent to notice counts as alive for Java; it has
     * no command any more.
     */
    public static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /**
     * Whether the process is alive and its command line holds these words. False when the operating system does not
     * tell, so that nobody else's process is ever taken for ours.
     */
    public static boolean runs(ProcessHandle process, String words) {
        ProcessHandle.Info info = process.info();
        return process.isAlive()
                && (info.commandLine().orElse("").contains(words)
                        || info.command().orElse("").contains(words)
                        || (info.command().isEmpty() && psCommand(process.pid()).contains(words)));
    }

    /**
     * Sends the signals one after the other, waiting after each, and kills what is still there. On Windows, which has no
     * signals, kills at once.
     *
     * @param signals names without SIG, gentlest first
     * @throws IllegalStateException when the process survives even that
     */
    public static void end(ProcessHandle process, List<String> signals) {
        end(process, signals, SECONDS_PER_SIGNAL);
    }

    /** The same, with more or less patience: so many seconds after each signal. */
    public static void end(ProcessHandle process, List<String> signals, int secondsPerSignal) {
        if (!isWindows()) {
            for (String signal : signals) {
                if (send(signal, process.pid()) && awaitEnd(process, secondsPerSignal)) {
                    return;
                }
            }
        }
        process.destroyForcibly();
        if (!awaitEnd(process, secondsPerSignal)) {
            throw new IllegalStateException("process " + process.pid() + " cannot be ended");
        }
    }

    private static boolean send(String signal, long pid) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean awaitEnd(ProcessHandle process, int seconds) {
        Instant end = Instant.now().plusSeconds(seconds);
        try {
            while (isRunning(process) && Instant.now().isBefore(end)) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !isRunning(process);
    }

    /** macOS tells other programs' arguments to ps alone. */
    private static String psCommand(long pid) {
        if (isWindows()) {
            return "";
        }
        try {
            Process ps = new ProcessBuilder("ps", "-o", "command=", "-p", Long.toString(pid)).start();
            return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    }
}
