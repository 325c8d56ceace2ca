package org.mandatewatch.local.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandatewatch.local.stack.ProjectFolder;
import org.mandatewatch.local.stack.ServiceCommand;

/** This program once more, in the background, outliving the terminal. */
final class BackgroundProcess {
    private BackgroundProcess() {}

    /** @param output where standard output and error are appended */
    static Process start(ProjectFolder project, List<String> arguments, ProcessBuilder.Redirect output)
            throws IOException {
        var command = new ArrayList<String>();
        detacher().ifPresent(command::add);
        command.add(ServiceCommand.java().toString());
        command.addAll(ownJvmOptions());
        command.addAll(
                List.of(project.asJvmOption(), "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .start();
    }

    /** Commands that run the stack load other classes than those that only talk to it: each has its own archive. */
    private static List<String> ownJvmOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .map(option -> option.replace("launcher-cli", "launcher-stack"))
                .toList();
    }

    /** Both replace themselves by the program, so that its process is the one started here. */
    private static Optional<String> detacher() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of("setsid", "nohup")
                .filter(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name))))
                .findFirst();
    }

    private static File nothing() {
        Path device = Path.of("/dev/null");
        return Files.exists(device) ? device.toFile() : new File("NUL");
    }
}
