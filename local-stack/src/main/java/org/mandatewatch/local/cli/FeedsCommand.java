package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.stack.Json;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.FeedText;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        description = "RSS and Atom feeds whose articles come by themselves. Alone: lists them.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            FeedsCommand.List.class,
            FeedsCommand.Add.class,
            FeedsCommand.Poll.class,
            FeedsCommand.Remove.class
        })
final class FeedsCommand implements Callable<Integer> {

    private static final String FEEDS = "/api/v1/feeds";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        return list(data.api(Service.INGEST), Terminal.of(spec.commandLine()));
    }

    private static int list(Api api, Terminal terminal) {
        JsonNode feeds = api.get(FEEDS + "?limit=200").path("items");
        if (feeds.isEmpty()) {
            terminal.line("No feeds yet. ./mandatewatch feeds add URL registers one.");
        }
        feeds.forEach(feed -> terminal.lines(FeedText.lines(feed)));
        return CommandLine.ExitCode.OK;
    }

    /** What all commands below it need. */
    private abstract static class Sub implements Callable<Integer> {

        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        @Mixin
        private final DataOption data = new DataOption();

        @Override
        public Integer call() {
            return run(data.api(Service.INGEST), Terminal.of(spec.commandLine()));
        }

        abstract int run(Api api, Terminal terminal);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the feeds and how they do.")
    static final class List extends Sub {

        @Override
        int run(Api api, Terminal terminal) {
            return list(api, terminal);
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Registers a feed; it is polled at once.")
    static final class Add extends Sub {

        @Parameters(paramLabel = "URL", description = "Address of an RSS or Atom feed.")
        @SuppressWarnings("NullAway.Init")
        private String url;

        @Option(names = "--label", paramLabel = "TEXT", description = "A name for it.")
        private @Nullable String label;

        @Option(names = "--interval", paramLabel = "DURATION", description = "From poll to poll, such as PT30M.")
        private @Nullable String interval;

        @Option(names = "--language", paramLabel = "TAG", description = "Of all its articles, such as fr.")
        private @Nullable String language;

        @Option(names = "--publisher", paramLabel = "TEXT", description = "Of all its articles.")
        private @Nullable String publisher;

        @Override
        int run(Api api, Terminal terminal) {
            ObjectNode body = Json.MAPPER.createObjectNode().put("url", url);
            put(body, "label", label);
            put(body, "interval", interval);
            put(body, "language", language);
            put(body, "publisher", publisher);
            terminal.lines(FeedText.lines(api.post(FEEDS, body)));
            return CommandLine.ExitCode.OK;
        }

        private static void put(ObjectNode body, String field, @Nullable String value) {
            if (value != null) {
                body.put(field, value);
            }
        }
    }

    @Command(name = "poll", mixinStandardHelpOptions = true, description = "Polls a feed now.")
    static final class Poll extends Sub {

        @Parameters(paramLabel = "ID", description = "As the list shows it.")
        @SuppressWarnings("NullAway.Init")
        private String id;

        @Override
        int run(Api api, Terminal terminal) {
            terminal.lines(FeedText.lines(api.post(FEEDS + "/" + id + "/poll", Json.MAPPER.createObjectNode())));
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a feed; its articles stay.")
    static final class Remove extends Sub {

        @Parameters(paramLabel = "ID", description = "As the list shows it.")
        @SuppressWarnings("NullAway.Init")
        private String id;

        @Override
        int run(Api api, Terminal terminal) {
            api.delete(FEEDS + "/" + id);
            terminal.line("Removed " + id);
            return CommandLine.ExitCode.OK;
        }
    }
}
