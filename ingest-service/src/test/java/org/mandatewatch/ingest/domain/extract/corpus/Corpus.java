package org.mandatewatch.ingest.domain.extract.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.Languages;

/**
 * Reads corpus files: {@code LANGUAGE/NAME.txt} below a folder, entries parted by a line {@code ----}. Before the first
 * one stand the file's defaults ({@code published:}, {@code kind:}); an entry may begin with its own {@code published:}
 * and {@code title:}, then comes the text, last the facts, one a line behind {@code =>}. Lines with {@code #} are
 * comments.
 */
final class Corpus {

    private static final Pattern SEPARATOR = Pattern.compile("(?m)^----[ \\t]*$");

    private static final Pattern HEADER = Pattern.compile("^(published|title|kind):[ \\t]*(.*)$");

    private Corpus() {}

    /** All entries of a folder on the class path, of every language that the rules read. */
    static List<Entry> resource(String folder) {
        return Languages.READ.stream()
                .sorted()
                .flatMap(language -> language(folder + '/' + language).stream())
                .toList();
    }

    private static List<Entry> language(String folder) {
        // With its language, because the classes of a package lie in a folder of the same name.
        URL url = Corpus.class.getResource(folder);
        if (url == null) {
            throw new IllegalArgumentException("no corpus " + folder);
        }
        try {
            return below(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** All entries of a folder. */
    static List<Entry> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> read(Path file) {
        String language = String.valueOf(file.getName(file.getNameCount() - 2));
        String[] blocks;
        try {
            blocks = SEPARATOR.split(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Headers defaults = new Headers(null);
        Arrays.stream(blocks[0].split("\n")).forEach(defaults::take);
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++) {
            String place = language + "/" + file.getFileName() + " #" + i;
            entries.add(entry(place, language, defaults, blocks[i]));
        }
        return entries;
    }

    private static Entry entry(String place, String language, Headers defaults, String block) {
        Headers headers = new Headers(defaults);
        StringBuilder text = new StringBuilder();
        List<Statement> expected = new ArrayList<>();
        boolean stated = false;
        for (String line : block.split("\n")) {
            if (line.startsWith("=> ")) {
                stated = true;
                if (!line.strip().equals("=> nothing")) {
                    expected.add(Statement.parse(line.substring(3)));
                }
            } else if (!line.startsWith("# ") && !(text.isEmpty() && (line.isBlank() || headers.take(line)))) {
                text.append(line.stripTrailing()).append('\n');
            }
        }
        if (!stated || text.isEmpty() || headers.published == null) {
            throw new IllegalArgumentException(place + " needs a text, a day of publication and lines with =>");
        }
        return new Entry(
                place,
                language,
                headers.kind,
                LocalDate.parse(headers.published),
                headers.title,
                text.toString().strip(),
                List.copyOf(expected));
    }

    private static final class Headers {

        private @Nullable String published;
        private @Nullable String kind;
        private @Nullable String title;

        Headers(@Nullable Headers defaults) {
            if (defaults != null) {
                published = defaults.published;
                kind = defaults.kind;
            }
        }

        boolean take(String line) {
            Matcher matcher = HEADER.matcher(line.strip());
            if (!matcher.matches()) {
                return false;
            }
            switch (matcher.group(1)) {
                case "published" -> published = matcher.group(2).strip();
                case "kind" -> kind = matcher.group(2).strip();
                default -> title = matcher.group(2).strip();
            }
            return true;
        }
    }
}
