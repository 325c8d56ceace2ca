package org.mandatewatch.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A service's AOT cache (JEP 483, JEP 514): classes loaded and linked at an earlier run, which makes the start several
 * times faster. It lies beside the built application and its name carries the JDK and the build, because it fits no other.
 *
 * <p>It comes about in two steps, so that nobody waits: the first run records what it loads; after that run has ended,
 * {@link #assemble} works in the background. A JDK older than 25 starts without.
 */
public final class StartCache {
    private static final int FIRST_JDK = 25;

    private final Path jar;
    private final Path cache;
    private final Path recording;

    private StartCache(Path jar, String build) {
        this.jar = jar;
        Path folder = jar.resolveSibling("..").normalize();
        this.cache = folder.resolve("start-" + build + ".aot");
        this.recording = folder.resolve("start-" + build + ".aotconf");
    }

    /** @param jar must exist */
    public static StartCache of(Path jar) throws IOException {
        long built = Files.getLastModifiedTime(jar).toMillis();
        return new StartCache(jar, Runtime.version() + "-" + Long.toHexString(built));
    }

    /** Options for the JVM that runs the service. */
    public List<String> jvmOptions() {
        if (Runtime.version().feature() < FIRST_JDK) {
            return List.of();
        }
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off");
        }
        if (Files.exists(recording)) {
            return List.of();
        }
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording, "-Xlog:aot*=off", "-Xlog:cds*=off");
    }

    /** Whether a run was recorded and not yet made into a cache. */
    public boolean isRecorded() {
        return Files.exists(recording) && !Files.exists(cache);
    }

    /**
     * Makes the cache from the recording; takes some seconds of one core. Without success the next run records again.
     *
     * @param jvmOptions the options that the service runs with, apart from {@link #jvmOptions()}
     */
    public void assemble(Path java, List<String> jvmOptions) throws IOException, InterruptedException {
        Path unfinished = Files.createTempFile(cache.getParent(), "start-", ".aot.part");
        var command = new ArrayList<String>(List.of(java.toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + recording,
                "-XX:AOTCache=" + unfinished,
                "-jar",
                jar.toString()));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit == 0 && Files.size(unfinished) > 0) {
            deleteCachesOfEarlierBuilds();
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(unfinished);
        }
        Files.deleteIfExists(recording);
    }

    /** They fit nothing any more, and each is large. */
    private void deleteCachesOfEarlierBuilds() throws IOException {
        try (var earlier = Files.newDirectoryStream(cache.getParent(), "start-*.aot")) {
            for (Path file : earlier) {
                Files.deleteIfExists(file);
            }
        }
    }
}
