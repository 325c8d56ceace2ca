package org.mandatewatch.alert.domain.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The languages that messages are written in. */
public enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** ISO 639-1, as requests write it. */
    public String code() {
        return locale.getLanguage();
    }

    /**
     * The language of that code.
     *
     * @throws IllegalArgumentException naming all codes, when there is none
     */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no language of messages; they are "
                        + Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "))));
    }
}
