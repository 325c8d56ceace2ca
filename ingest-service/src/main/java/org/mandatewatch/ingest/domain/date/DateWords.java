package org.mandatewatch.ingest.domain.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The date words of one language. A new language is one more table of this shape. */
final class DateWords {

    private static final DateWords ENGLISH = new DateWords(EnglishWords.table(), true);
    private static final DateWords FRENCH = new DateWords(FrenchWords.table(), false);

    private final WordTable table;
    private final boolean capitalised;

    private DateWords(WordTable table, boolean capitalised) {
        this.table = table;
        this.capitalised = capitalised;
    }

    /** The table for a BCP 47 tag; English for what we have no table for. */
    static DateWords of(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("fr") ? FRENCH : ENGLISH;
    }

    WordTable table() {
        return table;
    }

    /** True when the language writes months and weekdays with a capital letter. */
    boolean capitalised() {
        return capitalised;
    }
}
