package org.mandatewatch.ingest.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.PublishedAt;

/**
 * An entry's dates as they are written. The parser's own are instants, and the day of an instant depends on a place that
 * only the written form still knows.
 *
 * @param published as written; null when not written
 * @param updated as written; null when not written
 */
record WrittenDates(@Nullable String published, @Nullable String updated) {

    private static final Set<String> PUBLISHED = Set.of("pubDate", "published", "issued", "date");
    private static final Set<String> UPDATED = Set.of("updated", "modified");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    /** Those of all entries in order; without any dates when the document's entries cannot be told. */
    static List<WrittenDates> of(Document feed, int entries) {
        List<WrittenDates> dates = new ArrayList<>();
        for (Element child : feed.getRootElement().getChildren()) {
            if (ENTRIES.contains(child.getName())) {
                dates.add(of(child));
            } else if (child.getName().equals("channel")) {
                child.getChildren().stream()
                        .filter(item -> ENTRIES.contains(item.getName()))
                        .forEach(item -> dates.add(of(item)));
            }
        }
        return dates.size() == entries ? dates : Collections.nCopies(entries, new WrittenDates(null, null));
    }

    /** Tells versions apart. */
    @Nullable
    String latest() {
        return updated != null ? updated : published;
    }

    /**
     * The day of publication.
     *
     * @param parsed what the parser made of it; counts where the written form is an unusual one
     */
    @Nullable
    LocalDate publishedOn(@Nullable Date parsed) {
        String written = published != null ? published : updated;
        return written == null
                ? null
                : PublishedAt.loose(written)
                        .orElse(
                                parsed == null
                                        ? null
                                        : parsed.toInstant()
                                                .atOffset(ZoneOffset.UTC)
                                                .toLocalDate());
    }

    private static WrittenDates of(Element entry) {
        return new WrittenDates(first(entry, PUBLISHED), first(entry, UPDATED));
    }

    private static @Nullable String first(Element entry, Set<String> names) {
        return entry.getChildren().stream()
                .filter(child -> names.contains(child.getName()))
                .map(child -> child.getTextTrim())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
