package org.mandatewatch.ingest.domain.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.fact.Fact;

/** Reads sample texts and writes facts on one line each, so that tests are tables. */
public final class Told {

    private static final FactExtractor EXTRACTOR = new FactExtractor(ContractJson.registry());

    private Told() {}

    /** An article published on a day ({@code null}: unknown). */
    public static Article article(String text, String publishedOn) {
        return article(text, publishedOn, "en");
    }

    private static Article article(String text, String publishedOn, String language) {
        LocalDate day = publishedOn == null ? null : LocalDate.parse(publishedOn);
        return new Article(
                new ArticleId("a-" + ContentHash.sha256Hex(text)),
                1,
                null,
                null,
                null,
                "Sample Wire",
                language,
                day,
                day == null ? null : "publisher",
                Instant.parse("2026-11-20T08:00:00Z"),
                text);
    }

    public static Extraction read(String text, String publishedOn) {
        return EXTRACTOR.read(article(text, publishedOn));
    }

    /** The facts of one kind, in the order of their evidence, as {@link #line(Fact)} writes them; joined by " + ". */
    public static String of(String kind, String text, String publishedOn) {
        return read(text, publishedOn).facts().stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(Told::line)
                .collect(Collectors.joining(" + "));
    }

    /** The same of a French text. */
    public static String inFrench(String kind, String text, String publishedOn) {
        return readFrench(text, publishedOn).facts().stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(Told::line)
                .collect(Collectors.joining(" + "));
    }

    public static Extraction readFrench(String text, String publishedOn) {
        return EXTRACTOR.read(article(text, publishedOn, "fr"));
    }

    /** All facts, each with its kind. */
    public static List<String> lines(String text, String publishedOn) {
        return read(text, publishedOn).facts().stream()
                .map(fact -> fact.kind() + " " + line(fact))
                .toList();
    }

    /** The mission and the fact's own fields that say something, as {@code name=value}; windows as one day or two. */
    public static String line(Fact fact) {
        StringJoiner out = new StringJoiner(" ");
        out.add(fact.mission() == null ? "-" : fact.mission().value());
        Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("header"))
                .forEach(component -> {
                    try {
                        String value = value(component.getAccessor().invoke(fact));
                        if (!value.isEmpty()) {
                            out.add(component.getName() + "=" + value);
                        }
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError("a record component that cannot be read", e);
                    }
                });
        return out.toString();
    }

    private static String value(Object value) {
        return switch (value) {
            case null -> "";
            case DateWindow window
            when window.earliest() != null && window.earliest().equals(window.latest()) ->
                window.earliest().toString();
            case DateWindow window -> window.earliest() + ".." + window.latest() + (window.openStart() ? "(open)" : "");
            case Collection<?> list ->
                list.stream()
                        .map(Told::value)
                        .collect(Collectors.joining(",", list.isEmpty() ? "" : "[", list.isEmpty() ? "" : "]"));
            case MissionId id -> id.value();
            case Boolean flag -> flag ? "yes" : "";
            case Enum<?> constant -> constant.name();
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> {
                            try {
                                String part = value(component.getAccessor().invoke(record));
                                return part.isEmpty() ? "" : component.getName() + ":" + part;
                            } catch (ReflectiveOperationException e) {
                                throw new LinkageError("a record component that cannot be read", e);
                            }
                        })
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(","));
            default -> value.toString();
        };
    }
}
