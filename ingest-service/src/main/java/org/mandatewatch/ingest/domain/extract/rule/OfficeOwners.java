package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Whose office it is: the country or organisation named around it. */
final class OfficeOwners {

    private static final Set<String> ADJECTIVES = Set.of(
            "new",
            "newly",
            "appointed",
            "interim",
            "acting",
            "current",
            "deputy",
            "outgoing",
            "incoming",
            "veteran",
            "senior",
            "then",
            "top",
            "government",
            "presidential",
            "military",
            "army");

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

    static boolean isAdjective(Token token) {
        return ADJECTIVES.contains(token.word());
    }

    /**
     * Whose an office must be that the text leaves open: the United Nations' for its envoys, the country spoken of for a
     * minister, the mission for its commander.
     */
    static @Nullable String supposed(Reading sentence, String role, int from) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        if (role.contains("secretary - general") || role.contains("special representative")) {
            return "United Nations";
        }
        if (role.equals("secretary general")) {
            return sentence.context().missions().stream()
                            .anyMatch(m -> m.organisation().equals("NATO"))
                    ? "NATO"
                    : "United Nations";
        }
        if (role.equals("high representative") || role.equals("foreign policy chief") || role.equals("top diplomat")) {
            return "European Union";
        }
        if (role.contains("force commander")
                || role.equals("mission commander")
                || isMissions(sentence, tokens, from)) {
            return OfficePhrase.missionNear(sentence);
        }
        boolean its = from > 0 && tokens.get(from - 1).is("its");
        if (STATELESS.contains(role) && !its) {
            return null;
        }
        String here = spokenOf(sentence, from);
        if (here != null) {
            return here;
        }
        Country home = HomePaper.country(sentence.context());
        if (home != null) {
            return home.name();
        }
        Reading earlier = previous(sentence);
        String before = its && earlier != null
                ? spokenOf(earlier, earlier.shape().sentence().tokens().size())
                : null;
        if (before != null) {
            return before;
        }
        Antecedent near = sentence.mission(0);
        Mission main =
                near == null || near.mission().sanctions() ? sentence.context().mainMission() : near.mission();
        return main == null
                        || main.host() == null
                        || !sentence.context().countries().containsKey(main.host())
                ? null
                : main.host().name();
    }

    private static final Set<String> STATELESS = Set.of(
            "special envoy",
            "envoy",
            "deputy envoy",
            "commissioner",
            "director",
            "director general",
            "director - general",
            "head",
            "chairman",
            "chairperson",
            "chair",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "deputy spokesperson",
            "deputy spokesman",
            "executive secretary",
            "commander",
            "high commissioner",
            "humanitarian coordinator",
            "resident coordinator",
            "special rapporteur",
            "independent expert",
            "political director",
            "king",
            "deputy commander");

    /** "the mission's head", "the force's American representative": the mission's own. */
    static boolean isMissions(Reading sentence, List<Token> tokens, int office) {
        return missionsStart(sentence, tokens, office) < office;
    }

    /** Where "the mission's" before an office begins; the office itself when it is not a mission's. */
    static int missionsStart(Reading sentence, List<Token> tokens, int office) {
        // Where somebody comes from is not whose he is.
        int from = startOf(sentence, office, p -> p.mention() instanceof CountryNamed named && named.demonym());
        if (from < 2 || !tokens.get(from - 1).is("'s")) {
            return office;
        }
        boolean noun =
                tokens.get(from - 2).is("mission") || tokens.get(from - 2).is("force");
        int named = from == office ? from - 1 : startOf(sentence, from - 1, p -> p.mention() instanceof MissionNamed);
        return noun ? from - 2 : named < from - 1 ? named : office;
    }

    /** Where a mention of a kind that ends before a token begins; the token itself when none does. */
    private static int startOf(Reading sentence, int to, Predicate<Placed> kind) {
        return sentence.shape().mentions().stream()
                .filter(p -> p.to() == to && kind.test(p))
                .map(Placed::from)
                .findFirst()
                .orElse(to);
    }

    private static @Nullable Reading previous(Reading sentence) {
        return sentence.index() == 0 ? null : new Reading(sentence.context(), sentence.index() - 1);
    }

    /** The country that a sentence speaks of before a token: the last one that is no mere place, else a capital that acts. */
    private static @Nullable String spokenOf(Reading sentence, int before) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        String last = null;
        for (Placed placed : sentence.shape().mentions()) {
            boolean place = placed.from() > 0
                    && PLACES.contains(tokens.get(placed.from() - 1).word());
            if (placed.to() <= before && placed.mention() instanceof CountryNamed named && !place) {
                last = named.country().name();
            }
        }
        for (int i = 0; i < Math.min(before, tokens.size()) && last == null; i++) {
            boolean place = i > 0 && PLACES.contains(tokens.get(i - 1).word());
            Country country = tokens.get(i).isCapital() && !place
                    ? Metonyms.country(tokens.get(i).word())
                    : null;
            last = country == null ? null : country.name();
        }
        return last;
    }

    /** The country whose name stands last before a word of the shape; null when none does. */
    static @Nullable String lastCountry(Reading sentence, int word) {
        Words words = sentence.words();
        for (int k = word - 1; k >= 0; k--) {
            Country country = words.isMention(k, "C") ? sentence.country(words.get(k)) : null;
            if (country != null) {
                return country.name();
            }
        }
        return null;
    }

    private static final Set<String> PLACES =
            Set.of("in", "to", "from", "at", "into", "near", "-", "across", "for", "on");

    /** "Kenyan" or "Kenya's" directly before an office. */
    static @Nullable String ownerBefore(Reading sentence, int from) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        int at = OfficeFields.start(tokens, from);
        while (at > 0 && ADJECTIVES.contains(tokens.get(at - 1).word())) {
            at--;
        }
        int end = at > 0 && tokens.get(at - 1).is("'s") ? at - 1 : at;
        if (end >= 3 && OfficePhrase.isSecretaryGeneral(tokens, end - 3)) {
            return "United Nations";
        }
        String owner = ownerEndingAt(sentence, end);
        // "Israel's U.N. ambassador": the state's envoy to the organisation.
        boolean envoy = tokens.get(from).is("ambassador") || tokens.get(from).is("envoy");
        if (owner != null
                && envoy
                && end > 1
                && sentence.shape().mentions().stream()
                        .anyMatch(p -> p.to() == end && p.mention() instanceof OrganisationNamed)) {
            String state = ownerEndingAt(sentence, tokens.get(end - 2).is("'s") ? end - 2 : end - 1);
            return state == null ? owner : state;
        }
        return owner;
    }

    private static @Nullable String ownerEndingAt(Reading sentence, int end) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.to() == end) {
                return OfficePhrase.name(sentence, placed);
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
