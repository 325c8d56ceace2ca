package org.mandatewatch.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The checked-out project, with what was built in it.
 *
 * @param root folder of the {@code mandatewatch} script
 */
public record ProjectFolder(Path root) {
    private static final String PROPERTY = "mw.home";

    /**
     * The folder that the script names, else the nearest one above the working directory that has the script.
     *
     * @throws IllegalStateException when there is none
     */
    public static ProjectFolder find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new ProjectFolder(Path.of(named));
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve("mandatewatch")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return new ProjectFolder(folder);
            }
            folder = folder.getParent();
        }
        throw new IllegalStateException("not inside the project's folder; run ./mandatewatch from there");
    }

    /** For the launcher's own child processes. */
    public String asJvmOption() {
        return "-D" + PROPERTY + "=" + root;
    }

    public DataFolder defaultData() {
        return new DataFolder(root.resolve(".mandatewatch"));
    }

    /** The jar that starts a service; Quarkus's {@code fast-jar} and {@code aot-jar} both put it here. */
    public Path runnerJar(Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
