package org.mandatewatch.local.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.stack.Ports;
import picocli.CommandLine.Option;

/** Which ports to listen on: an option, else {@code --ports-from}, else the environment, else the default. */
final class PortOptions {
    @Option(
            names = "--ports-from",
            paramLabel = "N",
            description = "Five ports in a row: dashboard N, ingest N+1, alerts N+2, Kafka N+3, PostgreSQL N+4.")
    private @Nullable Integer first;

    @Option(names = "--mission-port", paramLabel = "N", description = "Dashboard and missions (default 8080).")
    private @Nullable Integer mission;

    @Option(names = "--ingest-port", paramLabel = "N", description = "Articles (default 8081).")
    private @Nullable Integer ingest;

    @Option(names = "--alert-port", paramLabel = "N", description = "Subscriptions and calendars (default 8082).")
    private @Nullable Integer alert;

    @Option(names = "--kafka-port", paramLabel = "N", description = "Kafka (default 9092).")
    private @Nullable Integer kafka;

    @Option(
            names = "--postgres-port",
            paramLabel = "N",
            description = {
                "PostgreSQL (default 5432).",
                "The environment may hold each as MANDATEWATCH_MISSION_PORT and so on."
            })
    private @Nullable Integer postgres;

    Ports ports() {
        Ports base = first == null ? Ports.DEFAULT : Ports.from(first);
        return new Ports(
                choose(mission, "MISSION", base.mission()),
                choose(ingest, "INGEST", base.ingest()),
                choose(alert, "ALERT", base.alert()),
                choose(kafka, "KAFKA", base.kafka()),
                choose(postgres, "POSTGRES", base.postgres()));
    }

    /** @throws CliException naming the taken ports and the way out */
    static void requireFree(Ports ports) {
        List<String> taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new CliException("Something else listens already on: " + String.join(", ", taken)
                    + ". Choose other ports, for instance ./mandatewatch up --ports-from 28080, or one of them with"
                    + " --postgres-port N and the like.");
        }
    }

    /** The same ports as arguments. */
    static List<String> asArguments(Ports ports) {
        return ports.byName().entrySet().stream()
                .flatMap(entry -> List.of("--" + entry.getKey() + "-port", String.valueOf(entry.getValue())).stream())
                .toList();
    }

    private int choose(@Nullable Integer option, String name, int otherwise) {
        if (option != null) {
            return option;
        }
        String variable = "MANDATEWATCH_" + name + "_PORT";
        String fromEnvironment = first == null ? System.getenv(variable) : null;
        if (fromEnvironment == null || fromEnvironment.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(fromEnvironment.trim());
        } catch (NumberFormatException e) {
            throw new CliException(variable + " must be a port number, not " + fromEnvironment);
        }
    }
}
