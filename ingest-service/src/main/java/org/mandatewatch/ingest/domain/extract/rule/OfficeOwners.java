package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Whose office it is: the country or organisation named around it. */
final class OfficeOwners {

    private static final Set<String> ADJECTIVES = Set.of(
            "new", "newly", "appointed", "interim", "acting", "current", "deputy", "outgoing", "incoming", "veteran");

    private OfficeOwners() {}

    /** Where "of Kenya" behind an office ends. */
    static int afterPlace(Reading sentence, List<Token> tokens, int end) {
        int at = end + 1 < tokens.size() && tokens.get(end).is("of") ? end + 1 : -1;
        if (at > 0 && tokens.get(at).is("the") && at + 1 < tokens.size()) {
            at++;
        }
        int place = at;
        return sentence.shape().mentions().stream()
                .filter(p -> p.from() == place && p.mention() instanceof CountryNamed)
                .map(Placed::to)
                .findFirst()
                .orElse(end);
    }

    /** The country of "of Kenya" at a token. */
    static @Nullable String placeAt(Reading sentence, List<Token> tokens, int i) {
        int end = afterPlace(sentence, tokens, i);
        return end == i ? null : ownerEndingAt(sentence, end);
    }

    /** The offset in the article where an office, with "of Kenya" behind it, ends. */
    static int end(Reading sentence, List<Token> tokens, int i) {
        return tokens.get(Math.max(i, afterPlace(sentence, tokens, i)) - 1).end();
    }

    /** "Kenyan" or "Kenya's" directly before an office. */
    static @Nullable String ownerBefore(Reading sentence, int from) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        int at = from;
        while (at > 0 && ADJECTIVES.contains(tokens.get(at - 1).word())) {
            at--;
        }
        int end = at > 0 && tokens.get(at - 1).is("'s") ? at - 1 : at;
        return ownerEndingAt(sentence, end);
    }

    private static @Nullable String ownerEndingAt(Reading sentence, int end) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.to() == end) {
                return name(placed.mention());
            }
        }
        return null;
    }

    /** The country named last before a token. */
    static @Nullable String nearestCountry(Reading sentence, int before) {
        String last = null;
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.to() <= before && placed.mention() instanceof CountryNamed named) {
                last = named.country().name();
            }
        }
        return last;
    }

    /** How a fact names a country or organisation; null for any other mention. */
    static @Nullable String name(Mention mention) {
        return switch (mention) {
            case CountryNamed named -> named.country().name();
            case OrganisationNamed named -> named.organisation().name();
            default -> null;
        };
    }
}
