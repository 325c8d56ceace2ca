package org.mandatewatch.ingest.domain.extract.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** How exact French words before a number say that it is: "quelque", "un peu moins d'", "jusqu'à". */
final class FrenchQualifiers {

    private static final List<Map.Entry<List<String>, Qualifier>> ALL = Stream.of(
                    all(
                            Qualifier.OVER,
                            "un peu plus de",
                            "plus de",
                            "bien plus de",
                            "au - dela de",
                            "au dela de",
                            "depassant"),
                    all(
                            Qualifier.NEARLY,
                            "un peu moins de",
                            "moins de",
                            "pres de",
                            "proche de",
                            "presque",
                            "quasi",
                            "quasiment",
                            "à peine",
                            "frolant"),
                    all(
                            Qualifier.ABOUT,
                            "aux alentours de",
                            "aux environs de",
                            "de l' ordre de",
                            "à peu pres",
                            "autour de",
                            "environ",
                            "quelque",
                            "quelques",
                            "approximativement",
                            "avoisinant",
                            "grosso modo"),
                    all(Qualifier.AT_LEAST, "pas moins de", "un minimum de", "au moins", "au minimum", "au bas mot"),
                    all(
                            Qualifier.UP_TO,
                            "pas plus de",
                            "un maximum de",
                            "jusqu' à",
                            "au maximum",
                            "au plus",
                            "tout au plus",
                            "à concurrence de"),
                    all(Qualifier.EXACT, "un total de", "exactement", "precisement"))
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Map.Entry<List<String>, Qualifier> entry) ->
                            entry.getKey().size())
                    .reversed())
            .toList();

    private FrenchQualifiers() {}

    /** The longest qualifier before a number at token {@code i}, not looking before token {@code floor}. */
    static Qualifiers.Qualified before(List<Token> tokens, int i, int floor) {
        return Qualifiers.before(tokens, i, floor, ALL);
    }

    /** Qualifiers by their words; one that ends in "de" also before a vowel. */
    private static List<Map.Entry<List<String>, Qualifier>> all(Qualifier qualifier, String... phrases) {
        return Arrays.stream(phrases)
                .flatMap(phrase -> phrase.endsWith(" de")
                        ? Stream.of(phrase, phrase.substring(0, phrase.length() - 1) + "'")
                        : Stream.of(phrase))
                .map(phrase -> Map.entry(List.of(phrase.split(" ")), qualifier))
                .toList();
    }
}
