package org.mandatewatch.local.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.mandatewatch.local.stack.LogFiles;
import org.mandatewatch.local.stack.ProjectFolder;
import org.mandatewatch.local.stack.Readiness;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.stack.Stack;
import org.mandatewatch.local.stack.StackPlan;
import org.mandatewatch.local.stack.StartCache;

/** The stack that this JVM runs; stops with the JVM, however that is asked to end. */
final class RunningStack {
    static final Duration START_LIMIT = Duration.ofSeconds(180);

    private RunningStack() {}

    /** Starts broker and database, and sees to it that everything is stopped when this JVM ends. */
    static Stack startEmbedded(StackPlan plan) throws IOException {
        LogFiles.logTo(plan.data().log("launcher"));
        var pidFile = plan.data().pidFile("launcher");
        pidFile.write(ProcessHandle.current());
        var stack = new Stack(plan);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stack.close();
                            pidFile.delete();
                            assembleCaches(plan.project());
                        },
                        "stop"));
        stack.startEmbedded();
        return stack;
    }

    /**
     * Starts everything and waits until it is ready.
     *
     * @throws CliException when some service is not ready in time
     */
    static void start(StackPlan plan, SimClock clock) throws IOException, InterruptedException {
        startEmbedded(plan).startServices(clock);
        requireReady(new Readiness(plan.ports()).await(START_LIMIT, () -> true), plan);
    }

    static void requireReady(List<Service> missing, StackPlan plan) {
        if (!missing.isEmpty()) {
            throw new CliException("Not ready after " + START_LIMIT.toSeconds() + " s: "
                    + String.join(", ", missing.stream().map(Service::module).toList()) + ". The logs are in "
                    + plan.data().logs() + ".");
        }
    }

    /** In the background, because it takes some seconds and only the next start is faster for it. */
    private static void assembleCaches(ProjectFolder project) {
        boolean due = Arrays.stream(Service.values()).anyMatch(service -> isRecorded(project, service));
        if (due) {
            try {
                BackgroundProcess.start(project, List.of("assemble-caches"), ProcessBuilder.Redirect.DISCARD);
            } catch (IOException e) {
                // The next start records again; nothing is lost but speed.
            }
        }
    }

    private static boolean isRecorded(ProjectFolder project, Service service) {
        try {
            return StartCache.of(project.runnerJar(service)).isRecorded();
        } catch (IOException notBuilt) {
            return false;
        }
    }
}
