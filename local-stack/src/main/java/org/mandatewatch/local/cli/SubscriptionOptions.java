package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.stack.Json;
import picocli.CommandLine.Option;

/** What somebody wants to hear and when; shared by commands that make a subscription and that only imagine one. */
final class SubscriptionOptions {

    @Option(names = "--mission", paramLabel = "ID", description = "A mission; may be repeated. Left out: all.")
    private List<String> missions = List.of();

    @Option(
            names = "--reason",
            split = ",",
            paramLabel = "REASON",
            description = "deadline-approaching, deadline-moved, deadline-resolved, deadline-passed, no-draft,"
                    + " contradiction, state-changed or correction; may be repeated. Left out: all.")
    private List<String> reasons = List.of();

    @Option(
            names = "--ladder",
            split = ",",
            paramLabel = "PERIOD",
            description = "How early to warn, such as P14D,P7D,P1D,PT6H.")
    private List<String> ladder = List.of();

    @Option(names = "--zone", paramLabel = "ZONE", description = "Your time zone, such as America/Port-au-Prince.")
    private @Nullable String zone;

    @Option(names = "--at", paramLabel = "HH:MM", description = "Time of day for warnings (default 09:00).")
    private @Nullable String at;

    @Option(
            names = "--quiet-hours",
            paramLabel = "FROM-TO",
            description = "When nothing is to be sent, such as 22:00-06:00.")
    private @Nullable String quietHours;

    @Option(
            names = "--daily",
            description =
                    "One message a day, at your time of day, instead of each when it falls due. What counts in hours"
                            + " or cannot wait still comes at once.")
    private boolean daily;

    @Option(
            names = "--strength-below",
            paramLabel = "PERCENT",
            description = "Tell when fewer people are deployed than this part of the ceiling, such as 40%%.")
    private @Nullable String strengthBelow;

    @Option(
            names = "--displaced-above",
            paramLabel = "PEOPLE",
            description = "Tell when more people are displaced, such as 1000000.")
    private @Nullable Long displacedAbove;

    @Option(
            names = "--change-by",
            paramLabel = "PERCENT",
            description = "Tell when people displaced or deployed change by this much since last told, such as 20%%.")
    private @Nullable String changeBy;

    /** The fields of the request that were asked for; the others take their defaults in the service. */
    ObjectNode body() {
        ObjectNode body = Json.MAPPER.createObjectNode();
        putList(body, "missions", missions);
        putList(body, "reasons", reasons);
        putList(body, "ladder", ladder);
        if (zone != null) {
            body.put("timeZone", zone);
        }
        if (at != null) {
            body.put("at", at);
        }
        if (quietHours != null) {
            String[] ends = quietHours.split("-", -1);
            if (ends.length != 2) {
                throw new CliException("--quiet-hours is " + quietHours + "; write it as 22:00-06:00.");
            }
            body.putObject("quietHours").put("from", ends[0].strip()).put("to", ends[1].strip());
        }
        if (daily) {
            body.put("digest", "daily");
        }
        putThresholds(body);
        return body;
    }

    private void putThresholds(ObjectNode body) {
        if (strengthBelow != null) {
            body.withObject("/thresholds").put("strengthBelowShare", share("--strength-below", strengthBelow));
        }
        if (displacedAbove != null) {
            body.withObject("/thresholds").put("displacedAbove", displacedAbove);
        }
        if (changeBy != null) {
            body.withObject("/thresholds").put("changeByShare", share("--change-by", changeBy));
        }
    }

    private static BigDecimal share(String option, String percent) {
        String number = percent.endsWith("%") ? percent.substring(0, percent.length() - 1) : percent;
        try {
            return new BigDecimal(number.strip()).movePointLeft(2);
        } catch (NumberFormatException e) {
            throw new CliException(option + " is " + percent + "; write a percentage such as 40%.");
        }
    }

    /** The zone to show times in: theirs, else this machine's. */
    ZoneId shownIn() {
        try {
            return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new CliException("There is no time zone " + zone + "; an example is America/Port-au-Prince.");
        }
    }

    private static void putList(ObjectNode body, String field, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(body.withArray(field)::add);
        }
    }
}
