package org.mandatewatch.scenario.deployment;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The checkout, as the deployment tests read it. */
final class Project {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final List<String> SERVICES = List.of("ingest-service", "mission-service", "alert-service");

    private Project() {}

    static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    /** The port that a service listens on when nothing else is said. */
    static int port(String service) throws IOException {
        Properties settings = new Properties();
        try (Reader in =
                Files.newBufferedReader(ROOT.resolve(service).resolve("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        String port = settings.getProperty("quarkus.http.port");
        return Integer.parseInt(port.replaceAll("\\$\\{[^:]+:(\\d+)}", "$1"));
    }

    /** Everything that a service's own code and settings, and what all services share, say about configuration. */
    static String configurationOf(String service) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : List.of(service, "service-common")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|properties)"))
                        .toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }
}
