package org.mandatewatch.ingest.domain.extract.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language whose articles are read. */
public enum Language {
    ENGLISH,
    FRENCH;

    /** The language of a BCP 47 tag such as {@code fr-HT}; what nobody has rules for is read as English. */
    public static Language of(@Nullable String tag) {
        return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("fr") ? FRENCH : ENGLISH;
    }
}
