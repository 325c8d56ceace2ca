package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * The words with which a sentence introduces an acronym: "a standby force for Arcadia, to be called ECOAR", "AUOFA, the
 * observer force in Arcadia".
 */
final class Introductions {

    /** What a mission may be called before it has a name. */
    static final Set<String> HEADS = Set.of(
            "mission",
            "force",
            "operation",
            "deployment",
            "monitors",
            "observers",
            "peacekeepers",
            "component",
            "team",
            "presence",
            "office",
            "authority",
            "administration",
            "intervention",
            "vanguard",
            "group");

    /** Agencies, funds and offices whose acronyms begin like those of missions. */
    private static final Set<String> AGENCIES = Set.of(
            "unhcr",
            "unicef",
            "unesco",
            "unfpa",
            "unodc",
            "unops",
            "unctad",
            "unaids",
            "unrwa",
            "unido",
            "unitar",
            "unidir",
            "unfccc",
            "unmas",
            "unocha",
            "unhrc",
            "undpo",
            "undppa",
            "undss",
            "unjhro",
            "unitaid",
            "uncdf",
            "unece",
            "unescap",
            "uneca",
            "unep",
            "undp",
            "unsc",
            "unga",
            "europol",
            "eurojust",
            "euratom",
            "eurostat",
            "eucom",
            "ecosoc",
            "ecowas",
            "ecofin");

    private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "as", "abbreviated", "acronym");

    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "for", "to");

    private static final Set<String> STOPS = Set.of(
            "which", "who", "that", "whose", "is", "was", "were", "are", "has", "have", "had", "will", "would", "and",
            "but", "until", "ends", "said");

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "their", "this");

    private static final int LONGEST = 14;

    /** How far before a name its description may stand: "a force for the border, which is to be called …". */
    private static final int FARTHEST = 22;

    private Introductions() {}

    /**
     * Tokens that describe what an acronym stands for.
     *
     * @param from first token
     * @param to token after the last one
     */
    record Description(int from, int to) {}

    /** The description of the acronym at a token; null when the sentence gives none. */
    static @Nullable Description of(List<Token> tokens, int i) {
        if (i + 2 < tokens.size() && tokens.get(i + 1).is(",") && isArticle(tokens.get(i + 2))) {
            int end = forward(tokens, i + 3);
            if (headIn(tokens, i + 3, end) >= 0) {
                return new Description(i + 3, end);
            }
        }
        if (i > 1 && NAMING.contains(tokens.get(i - 1).word())) {
            return before(tokens, i - 1, FARTHEST, false);
        }
        if (i > 2 && isMark(tokens.get(i - 1))) {
            Description description = before(tokens, i - 1, LONGEST, true);
            if (description != null) {
                return description;
            }
        }
        boolean placed = i + 2 < tokens.size()
                && PREPOSITIONS.contains(tokens.get(i + 1).word())
                && tokens.get(i + 2).isCapital();
        return placed && looksLikeMission(tokens.get(i)) ? new Description(i + 1, i + 3) : null;
    }

    /** True for acronyms such as UN… and EU…, which name missions of the organisation that they begin with. */
    static boolean looksLikeMission(Token acronym) {
        String word = acronym.word();
        return word.length() >= 5
                && (word.startsWith("un") || word.startsWith("eu") || word.startsWith("au") || word.startsWith("eco"));
    }

    /** True for the acronym of a body that keeps no peace. */
    static boolean isAgency(Token acronym) {
        return AGENCIES.contains(acronym.word());
    }

    /** "An integrated office known as …": told to be the name of a mission. */
    static boolean isNamed(List<Token> tokens, int i, Description words) {
        boolean mission = false;
        for (int at = words.from(); at < words.to(); at++) {
            boolean other = at > 0
                    && (tokens.get(at - 1).is("task")
                            || tokens.get(at - 1).is("police")
                            || tokens.get(at - 1).is("air"));
            mission |= NAMED_HEADS.contains(tokens.get(at).word()) && !other;
        }
        return mission && i > 0 && NAMING.contains(tokens.get(i - 1).word());
    }

    private static final Set<String> NAMED_HEADS = Set.of("mission", "force", "operation", "office", "deployment");

    private static boolean isMark(Token token) {
        return token.is(",") || token.is("(") || token.is("-") || token.is("\u2013");
    }

    private static boolean isArticle(Token token) {
        return token.is("the") || token.is("a") || token.is("an");
    }

    private static int forward(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && i < from + LONGEST
                && (tokens.get(i).isWord()
                        || tokens.get(i).is("-")
                        || tokens.get(i).is("'s"))
                && !STOPS.contains(tokens.get(i).word())) {
            i++;
        }
        return i;
    }

    /** The description that ends before a token; {@code adjacent} when no mark may part the two. */
    private static @Nullable Description before(List<Token> tokens, int end, int reach, boolean adjacent) {
        int head = -1;
        for (int i = end - 1; i >= Math.max(0, end - reach) && head < 0; i--) {
            if (adjacent
                    && (tokens.get(i).is(",")
                            || tokens.get(i).is(";")
                            || tokens.get(i).is(":"))) {
                return null;
            }
            head = HEADS.contains(tokens.get(i).word()) ? i : -1;
        }
        if (head < 0) {
            return null;
        }
        int from = head;
        while (from > 0
                && from > head - LONGEST
                && (tokens.get(from - 1).isWord()
                        || tokens.get(from - 1).is("-")
                        || tokens.get(from - 1).is("'s"))
                && !DETERMINERS.contains(tokens.get(from - 1).word())) {
            from--;
        }
        return new Description(from, Math.min(end, forward(tokens, head + 1)));
    }

    private static int headIn(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HEADS.contains(tokens.get(i).word())) {
                return i;
            }
        }
        return -1;
    }
}
