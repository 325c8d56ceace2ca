package org.mandatewatch.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.stack.Json;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.text.ArticleAnswer;
import org.mandatewatch.local.text.ExplanationLines;
import org.mandatewatch.local.text.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "post",
        mixinStandardHelpOptions = true,
        description = "Hands an article in and shows the facts that were read from it.")
final class PostCommand implements Callable<Integer> {
    private static final String ARTICLES = "/api/v1/articles";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|URL|-",
            description =
                    "A file (.html, .json and .pdf are taken as such, the rest as plain text in UTF-8), an address to"
                            + " fetch, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String source;

    @Option(names = "--url", paramLabel = "URL", description = "Where the article was published.")
    private @Nullable String url;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its headline.")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String publisher;

    @Option(
            names = "--published-at",
            paramLabel = "WHEN",
            description = "When, such as 2024-09-21; left out, the article itself is asked.")
    private @Nullable String publishedAt;

    @Option(names = "--language", paramLabel = "CODE", description = "Its language, such as en or fr.")
    private @Nullable String language;

    @Option(names = "--dry-run", description = "Only show the facts; keep nothing.")
    private boolean dryRun;

    @Option(
            names = "--explain",
            description = "With --dry-run: tell how each fact was read, and what was looked at and left out.")
    private boolean explain;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        if (explain && !dryRun) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--explain goes with --dry-run only");
        }
        Api ingest = data.api(Service.INGEST);
        JsonNode answer = isAddress() ? postAddress(ingest) : postText(ingest);
        Terminal terminal = Terminal.of(spec.commandLine());
        terminal.lines(ArticleAnswer.lines(answer));
        terminal.lines(ExplanationLines.of(answer.path("explanation")));
        if (dryRun) {
            terminal.line("Nothing was kept (--dry-run).");
        }
        return CommandLine.ExitCode.OK;
    }

    private JsonNode postAddress(Api ingest) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("url", source);
        return postJson(ingest, body);
    }

    private JsonNode postText(Api ingest) throws IOException {
        String contentType = contentType();
        if (contentType.equals("application/json")) {
            if (Json.MAPPER.readTree(bytes()) instanceof ObjectNode article) {
                return postJson(ingest, article);
            }
            throw new CliException(source + " holds no JSON object; one article is {\"text\": \"…\"}.");
        }
        Query query = dryRun(new Query())
                .with("url", url)
                .with("title", title)
                .with("publisher", publisher)
                .with("publishedAt", publishedAt)
                .with("language", language);
        return ingest.post(query.on(ARTICLES), contentType, bytes());
    }

    private JsonNode postJson(Api ingest, ObjectNode body) {
        put(body, "url", url);
        put(body, "title", title);
        put(body, "publisher", publisher);
        put(body, "publishedAt", publishedAt);
        put(body, "language", language);
        return ingest.post(dryRun(new Query()).on(ARTICLES), body);
    }

    private static void put(ObjectNode body, String field, @Nullable String value) {
        if (value != null) {
            body.put(field, value);
        }
    }

    private Query dryRun(Query query) {
        return query.with("dryRun", dryRun ? "true" : null).with("explain", explain ? "true" : null);
    }

    private boolean isAddress() {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    private String contentType() {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return "text/html; charset=utf-8";
        }
        if (name.endsWith(".pdf")) {
            return "application/pdf";
        }
        return name.endsWith(".json") ? "application/json" : "text/plain; charset=utf-8";
    }

    private byte[] bytes() throws IOException {
        if (source.equals("-")) {
            return System.in.readAllBytes();
        }
        Path file = Path.of(source);
        if (!Files.isRegularFile(file)) {
            throw new CliException("There is no file " + source + ".");
        }
        return Files.readAllBytes(file);
    }
}
