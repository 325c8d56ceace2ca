package org.mandatewatch.ingest.domain.article;

import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which language a text is in, as a two-letter ISO 639-1 code. */
public final class Languages {

    /** No language could be told (ISO 639-2, BCP 47). */
    public static final String UNDETERMINED = "und";

    /** The languages whose sentences the rules can read. */
    public static final Set<String> READ = Set.of("en", "fr");

    /** Enough to tell a language; the rest of a long text adds nothing. */
    private static final int WORDS_LOOKED_AT = 2000;

    /** Of a hundred words of running text thirty and more are among its language's commonest. */
    private static final double LEAST_SHARE = 0.08;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Short words that are frequent in one language and rare or absent in the others. */
    private static final Map<String, Set<String>> COMMON = Map.of(
            "en",
            Set.of(
                    "the", "of", "and", "to", "in", "is", "for", "that", "was", "with", "by", "as", "has", "its",
                    "from", "have", "said", "will", "an", "at", "be", "which", "this", "were", "had", "are", "his",
                    "their"),
            "fr",
            Set.of(
                    "le", "la", "les", "des", "du", "et", "à", "au", "aux", "dans", "pour", "par", "sur", "est", "une",
                    "un", "qui", "que", "il", "elle", "ont", "été", "avec", "ce", "cette", "ses", "son", "sont", "de"),
            "es",
            Set.of(
                    "el", "la", "los", "las", "del", "y", "en", "para", "por", "una", "un", "que", "se", "con", "su",
                    "al", "es", "fue", "ha", "más", "sus", "como", "este", "esta", "lo", "de", "han", "sobre"),
            "pt",
            Set.of(
                    "o", "os", "as", "do", "da", "dos", "das", "e", "em", "no", "na", "para", "por", "uma", "um", "que",
                    "se", "com", "seu", "sua", "ao", "é", "foi", "não", "mais", "são", "pela", "pelo", "de"),
            "de",
            Set.of(
                    "der", "die", "das", "und", "den", "dem", "des", "in", "zu", "mit", "von", "für", "auf", "ist",
                    "im", "ein", "eine", "nicht", "sich", "auch", "wird", "wurde", "nach", "bei", "sind", "hat",
                    "als"));

    private Languages() {}

    /** The language with most of its common words in the text, or {@link #UNDETERMINED}. */
    public static String of(String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_LOOKED_AT)
                .toList();
        return COMMON.keySet().stream()
                .sorted()
                .max(Comparator.comparingLong(language -> hits(words, language)))
                .filter(language -> hits(words, language) > words.size() * LEAST_SHARE)
                .orElse(UNDETERMINED);
    }

    /**
     * The code in a language tag such as {@code en-GB}.
     *
     * @return empty when it is no BCP 47 tag
     */
    public static Optional<String> fromTag(String tag) {
        try {
            String language = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build()
                    .getLanguage();
            return language.isEmpty() ? Optional.empty() : Optional.of(language);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static long hits(List<String> words, String language) {
        Set<String> common = COMMON.getOrDefault(language, Set.of());
        return words.stream().filter(common::contains).count();
    }
}
