package org.mandatewatch.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Shows the end of the logs, one service's or all.")
final class LogsCommand implements Callable<Integer> {
    private static final List<String> NAMES = List.of("launcher", "ingest", "mission", "alert");
    private static final long TAIL_BYTES = 8 * 1024;
    private static final long PAUSE_MILLIS = 300;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "launcher, ingest, mission or alert.")
    private @Nullable String name;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what is added, until Ctrl-C.")
    private boolean follow;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        List<String> shown = name == null ? NAMES : List.of(known(name.replace("-service", "")));
        var terminal = Terminal.of(spec.commandLine());
        Map<String, Long> positions = new HashMap<>();
        do {
            for (String each : shown) {
                show(each, terminal, positions);
            }
            if (follow) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } while (follow);
        return CommandLine.ExitCode.OK;
    }

    private void show(String log, Terminal terminal, Map<String, Long> positions) throws IOException {
        Path file = data.data().log(log);
        if (!Files.exists(file)) {
            return;
        }
        long size = Files.size(file);
        boolean first = !positions.containsKey(log);
        long from = first ? Math.max(0, size - TAIL_BYTES) : positions.getOrDefault(log, 0L);
        // A log that became shorter was set aside and begun anew.
        from = from > size ? 0 : from;
        positions.put(log, size);
        if (from < size) {
            String added = read(file, from, (int) (size - from));
            terminal.line(terminal.bold("── " + log));
            terminal.line((first && from > 0 ? added.substring(added.indexOf('\n') + 1) : added).stripTrailing());
        }
    }

    private static String read(Path file, long from, int length) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(from);
            byte[] bytes = new byte[length];
            access.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static String known(String name) {
        if (!NAMES.contains(name)) {
            throw new CliException("There is no log " + name + "; there are " + String.join(", ", NAMES) + ".");
        }
        return name;
    }
}
