package org.mandatewatch.scenario.deployment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether an environment variable is one that a service reads. */
final class ConfigNames {

    /** Properties of Quarkus and Kafka, which our own code need not mention. */
    private static final Map<String, String> PLATFORM = Map.of(
            "KAFKA_BOOTSTRAP_SERVERS", "kafka.bootstrap.servers",
            "QUARKUS_DATASOURCE_JDBC_URL", "quarkus.datasource.jdbc.url",
            "QUARKUS_DATASOURCE_USERNAME", "quarkus.datasource.username",
            "QUARKUS_DATASOURCE_PASSWORD", "quarkus.datasource.password");

    private static final Set<String> PREFIXES = Set.of("mandatewatch.");

    private ConfigNames() {}

    /**
     * True for the platform's own and for what the configuration names: as a property, or as a method of a mapping
     * ({@code readingOpen()} for {@code MANDATEWATCH_READING_OPEN}).
     */
    static boolean isKnown(String variable, String configuration) {
        if (PLATFORM.containsKey(variable)) {
            return true;
        }
        String property = variable.toLowerCase(Locale.ROOT);
        if (PREFIXES.stream().noneMatch(prefix -> property.startsWith(prefix.replace('.', '_')))) {
            return false;
        }
        String anySeparator = property.replace("_", "[.\\-]");
        if (configuration.lines().anyMatch(line -> line.matches(".*\\b" + anySeparator + "(?![\\w.\\-]).*"))) {
            return true;
        }
        return mappedIn(property, configuration);
    }

    /** A prefix of the name is some mapping's prefix, and the rest, in camel case, is one of its methods. */
    private static boolean mappedIn(String property, String configuration) {
        for (int cut = property.indexOf('_'); cut > 0; cut = property.indexOf('_', cut + 1)) {
            String prefix = property.substring(0, cut).replace("_", "[.\\-]");
            String method = camelCase(property.substring(cut + 1));
            if (configuration.lines().anyMatch(line -> line.matches(".*@ConfigMapping\\(prefix = \"" + prefix + "\".*"))
                    && configuration.contains(" " + method + "();")) {
                return true;
            }
        }
        return false;
    }

    private static String camelCase(String snake) {
        StringBuilder name = new StringBuilder();
        for (String word : snake.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
