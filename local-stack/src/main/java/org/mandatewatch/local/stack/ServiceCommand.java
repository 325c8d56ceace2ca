package org.mandatewatch.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a service's JVM is started. */
public final class ServiceCommand {
    /** Small and quick to start; throughput on a laptop is limited by the disk long before the compiler matters. */
    public static final List<String> JVM_OPTIONS =
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8");

    /** Loopback is allowed to be fetched from and sent to, because here everything lives there. */
    private static final String LOOPBACK = "127.0.0.0/8,::1/128";

    private ServiceCommand() {}

    /** The JVM that runs this. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /**
     * Command and arguments.
     *
     * @throws IOException when the service is not built
     */
    public static List<String> of(
            Service service, ProjectFolder project, Ports ports, SimClock clock, EmbeddedAddresses addresses)
            throws IOException {
        Path jar = project.runnerJar(service);
        if (!Files.exists(jar)) {
            throw new IOException(service.module() + " is not built: " + jar + " is missing");
        }
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(JVM_OPTIONS);
        command.addAll(StartCache.of(jar).jvmOptions());
        settings(service, ports, clock, addresses).forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** What a service is told; sorted by name. */
    static Map<String, String> settings(Service service, Ports ports, SimClock clock, EmbeddedAddresses addresses) {
        var settings = new TreeMap<String, String>(clock.settings());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(ports.of(service)));
        settings.put("kafka.bootstrap.servers", addresses.bootstrapServers());
        settings.put("quarkus.datasource.jdbc.url", addresses.jdbcUrl() + "?ApplicationName=" + service.module());
        settings.put("quarkus.datasource.username", service.id());
        settings.put("quarkus.datasource.password", service.id());
        settings.put("mandatewatch.reading-open", "true");
        if (service != Service.MISSION) {
            settings.put("mandatewatch.ssrf.allow", LOOPBACK);
        }
        if (service == Service.ALERT) {
            settings.put("mandatewatch.public-url", ports.url(service));
        }
        return settings;
    }
}
