package org.mandatewatch.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The logs of the launcher and of the services. */
public final class LogFiles {
    private static final long LARGE_BYTES = 20L * 1024 * 1024;
    private static final String FORMAT = "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    /** Held, because the logging library would let an unused logger's level be forgotten. */
    private static final Logger OWN = Logger.getLogger("org.mandatewatch");

    private LogFiles() {}

    /** Sends all logging of this JVM to the file, and none to the terminal. */
    public static void logTo(Path file) throws IOException {
        rollIfLarge(file);
        System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        LogManager.getLogManager().reset();
        Handler handler = new FileHandler(file.toString().replace("%", "%%"), true);
        handler.setFormatter(new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        OWN.setLevel(Level.INFO);
    }

    /** Sets a log of 20 MiB or more aside, replacing the one set aside before. */
    static void rollIfLarge(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) >= LARGE_BYTES) {
            Path aside = file.resolveSibling(file.getFileName() + ".1");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
