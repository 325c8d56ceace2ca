package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Full names of people beside their offices; surnames alone identify nobody. */
public final class PersonNames {

    private static final int LONGEST = 6;

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "gen",
            "general",
            "maj",
            "major",
            "lt",
            "lieutenant",
            "col",
            "colonel",
            "brig",
            "brigadier",
            "sir",
            "hon",
            "rev",
            "prof",
            "admiral",
            "m",
            "mme",
            "mlle",
            "mgr",
            "amiral",
            "capitaine",
            "commandant",
            "h",
            "excellency",
            "ambassador");

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "la", "le", "van", "von", "der", "bin", "bint", "al", "el", "ben",
            "di", "du", "ould", "ibn");

    private static final Set<String> NO_NAME = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "and",
            "of",
            "for",
            "he",
            "she",
            "it",
            "they",
            "but",
            "council",
            "mission",
            "force",
            "president",
            "minister",
            "secretary",
            "security",
            "united",
            "nations",
            "police",
            "national",
            "government",
            "parliament",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "this",
            "that",
            "who",
            "representative",
            "affairs",
            "commission",
            "director",
            "general",
            "staff",
            "state",
            "group",
            "league",
            "senior",
            "envoy",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "commissioner",
            "commander",
            "chairman",
            "chairperson",
            "coordinator",
            "acting",
            "special",
            "american",
            "le",
            "la",
            "les",
            "un",
            "une",
            "selon",
            "pour",
            "mais",
            "si",
            "son",
            "ses",
            "conseil",
            "ministre",
            "premier",
            "etat",
            "casques",
            "bleus",
            "onu",
            "nord",
            "sud",
            "republic");

    /** A name in a sentence's tokens. */
    public record Name(String written, int from, int to, int start, int end) {}

    private PersonNames() {}

    static boolean starts(Reading sentence, List<Token> tokens, int i) {
        return at(sentence, tokens, i) != null;
    }

    /** The full name that begins at a token, titles skipped; null when there is none. */
    public static @Nullable Name at(Reading sentence, List<Token> tokens, int from) {
        int i = from;
        if (i < tokens.size() && tokens.get(i).is(",")) {
            i++;
        }
        while (i < tokens.size()
                && (TITLES.contains(tokens.get(i).word())
                        || (tokens.get(i).is(".") && i > from)
                        || (tokens.get(i).is("the")
                                && i + 1 < tokens.size()
                                && tokens.get(i + 1).is("hon")))) {
            i++;
        }
        int end = i;
        while (end < tokens.size() && end < i + 2 * LONGEST && isPart(sentence, tokens, end, i)) {
            end++;
        }
        return name(sentence, tokens, i, end);
    }

    /** The full name that ends before a token. */
    public static @Nullable Name before(Reading sentence, List<Token> tokens, int to) {
        int i = to;
        while (i > 0 && i > to - LONGEST && isPart(sentence, tokens, i - 1, -1)) {
            i--;
        }
        while (i < to
                && (TITLES.contains(tokens.get(i).word()) || !tokens.get(i).isCapital())) {
            i++;
        }
        return name(sentence, tokens, i, to);
    }

    private static boolean isPart(Reading sentence, List<Token> tokens, int i, int first) {
        Token token = tokens.get(i);
        boolean inMention = false;
        for (Placed placed : sentence.shape().mentions()) {
            inMention |= placed.from() <= i && i < placed.to();
        }
        if (inMention || NO_NAME.contains(token.word())) {
            return false;
        }
        if (token.isCapital()) {
            return token.shape() == Token.Casing.CAPITALISED || token.word().length() == 1;
        }
        boolean tight = i > 0 && tokens.get(i - 1).end() == token.start();
        boolean initial = token.is(".") && i > 0 && tokens.get(i - 1).word().length() == 1 && tight;
        boolean hyphen = token.is("-")
                && tight
                && i + 1 < tokens.size()
                && tokens.get(i + 1).start() == token.end();
        boolean afterHyphen = token.isWord()
                && i > 1
                && tokens.get(i - 1).is("-")
                && tight
                && tokens.get(i - 2).isCapital();
        return initial || hyphen || afterHyphen || (PARTICLES.contains(token.word()) && i != first);
    }

    private static @Nullable Name name(Reading sentence, List<Token> tokens, int from, int end) {
        int to = end;
        while (to > from && !tokens.get(to - 1).isWord()) {
            to--;
        }
        while (to > from
                && PARTICLES.contains(tokens.get(to - 1).word())
                && !tokens.get(to - 1).isCapital()) {
            to--;
        }
        long words = tokens.subList(from, Math.max(from, to)).stream()
                .filter(t -> t.isCapital() && t.word().length() > 1)
                .count();
        if (words < 2 || to - from > 2 * LONGEST || !tokens.get(from).isCapital()) {
            return null;
        }
        int start = tokens.get(from).start();
        int stop = tokens.get(to - 1).end();
        String written = sentence.context().written(start, stop);
        return written.toUpperCase(Locale.ROOT).equals(written) ? null : new Name(written, from, to, start, stop);
    }
}
