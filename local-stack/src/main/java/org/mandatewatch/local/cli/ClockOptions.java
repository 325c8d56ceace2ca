package org.mandatewatch.local.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.text.Moments;
import picocli.CommandLine.Option;

/** Domain time: real life, unless asked otherwise. */
final class ClockOptions {
    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "Pretend that it is this moment at the first start, such as 2024-09-22T08:00:00Z or"
                    + " 2024-09-22 (midnight UTC).")
    private @Nullable String now;

    @Option(names = "--speed", paramLabel = "N", description = "How many times faster than life the clock runs.")
    private @Nullable BigDecimal speed;

    /** The clock to store when the data folder has none yet. */
    SimClock asked(Instant realNow) {
        return new SimClock(
                now == null ? realNow : instant(now), realNow, speed == null ? BigDecimal.ONE : checked(speed));
    }

    /** What to tell somebody who asked for another clock than the one that the data lives by. */
    Optional<String> difference(SimClock kept, String folder) {
        boolean otherNow = now != null && !instant(now).equals(kept.simBase());
        boolean otherSpeed = speed != null && speed.compareTo(kept.speed()) != 0;
        return otherNow || otherSpeed
                ? Optional.of("The data in " + folder + " keeps the clock it was started with (from "
                        + Moments.text(kept.simBase(), ZoneOffset.UTC) + " UTC at speed "
                        + kept.speed().toPlainString()
                        + "); --now and --speed change nothing. For another clock choose a new folder with --data.")
                : Optional.empty();
    }

    List<String> asArguments() {
        var arguments = new ArrayList<String>();
        if (now != null) {
            arguments.addAll(List.of("--now", now));
        }
        if (speed != null) {
            arguments.addAll(List.of("--speed", speed.toPlainString()));
        }
        return arguments;
    }

    private static Instant instant(String text) {
        try {
            return text.length() == "2024-09-22".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new CliException(
                    "--now needs a moment such as 2024-09-22T08:00:00Z or a day such as 2024-09-22, not " + text);
        }
    }

    private static BigDecimal checked(BigDecimal speed) {
        if (speed.signum() <= 0) {
            throw new CliException("--speed must be more than 0");
        }
        return speed;
    }
}
