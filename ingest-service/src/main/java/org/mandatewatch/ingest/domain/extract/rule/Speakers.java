package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.PersonNames.Name;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Who says a quotation: by full name, or by a surname or pronoun that means somebody introduced before. */
final class Speakers {

    /**
     * A speaker.
     *
     * @param role the office that stands beside the name; null when none does
     * @param certainty less for those whom a pronoun means
     */
    record Speaker(String name, @Nullable String role, double certainty) {}

    private static final double NAMED = 0.92;
    private static final double RESOLVED = 0.85;

    /** How many sentences back a surname is looked up, and how many a pronoun reaches. */
    private static final int MEMORY = 40;

    private static final int PRONOUN_MEMORY = 2;

    private static final Set<String> NO_PERSON = Set.of(
            "house",
            "department",
            "ministry",
            "council",
            "agency",
            "programme",
            "program",
            "office",
            "cross",
            "watch",
            "group",
            "bank",
            "union",
            "times",
            "news",
            "post",
            "radio",
            "service",
            "party",
            "committee",
            "commission",
            "force",
            "forces",
            "army",
            "court",
            "university",
            "institute",
            "front",
            "movement",
            "embassy",
            "high",
            "city",
            "hall",
            "street",
            "sea",
            "blue",
            "line",
            "north",
            "west",
            "east",
            "south",
            "new",
            "foundation",
            "centre",
            "center",
            "fund",
            "jazeera",
            "press",
            "associated",
            "reuters",
            "nations",
            "nation",
            "port",
            "republic",
            "democratic",
            "society",
            "company",
            "airport",
            "parliament",
            "congress",
            "senate",
            "federation",
            "organization",
            "organisation",
            "association",
            "network",
            "television",
            "tv",
            "daily",
            "summit",
            "world",
            "international",
            "mission",
            "operation",
            "resolution",
            "island",
            "lake",
            "river",
            "mount",
            "square",
            "camp",
            "hospital",
            "school",
            "church",
            "ministers",
            "unicef",
            "wagner");

    private Speakers() {}

    /** The speaker of the quotation between two quotation marks; null when nobody is told. */
    static @Nullable Speaker of(Reading sentence, int open, int close) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        Speaker behind = behind(sentence, tokens, close);
        if (behind != null) {
            return behind;
        }
        return open > 0 ? before(sentence, tokens, open) : null;
    }

    /** Behind the quotation: "said NAME", "NAME, a teacher, told the agency", "he said". */
    private static @Nullable Speaker behind(Reading sentence, List<Token> tokens, int close) {
        int from = close + 1;
        if (from < tokens.size() && tokens.get(from).is(",")) {
            from++;
        }
        int end = end(tokens, from);
        int verb = verb(tokens, from, end);
        if (verb < 0) {
            return null;
        }
        if (verb > from) {
            return named(sentence, tokens, from, verb, false);
        }
        Speaker inverted = named(sentence, tokens, verb + 1, end, true);
        return inverted;
    }

    /** Before the quotation: "NAME told reporters:", "According to NAME, a nurse,". */
    private static @Nullable Speaker before(Reading sentence, List<Token> tokens, int open) {
        int from = 0;
        for (int i = 0; i < open; i++) {
            if (tokens.get(i).is("\"") || tokens.get(i).is(";")) {
                from = i + 1;
            }
        }
        int verb = -1;
        for (int i = from; i < open; i++) {
            if (tokens.get(i).is("according")
                    && i + 1 < open
                    && tokens.get(i + 1).is("to")) {
                return named(sentence, tokens, i + 2, open, true);
            }
            if (StatementMadeRule.SPEECH.contains(tokens.get(i).word())
                    && !(i == 0 && tokens.get(i).is("asked"))) {
                verb = i;
            }
        }
        Token joint = tokens.get(open - 1);
        return verb < 0 || !(joint.is(":") || joint.is(",")) ? null : named(sentence, tokens, from, verb, false);
    }

    private static int end(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && !tokens.get(i).is("\"") && !tokens.get(i).is(";")) {
            i++;
        }
        return i;
    }

    private static int verb(List<Token> tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + 22); i++) {
            if (StatementMadeRule.SPEECH.contains(tokens.get(i).word())) {
                return i;
            }
            if (tokens.get(i).is(".") || tokens.get(i).is("but")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The person named between two tokens.
     *
     * @param first whether the first name counts, as behind a verb, or the last, as before one
     */
    private static @Nullable Speaker named(Reading sentence, List<Token> tokens, int from, int to, boolean first) {
        Name found = null;
        int commas = 0;
        for (int i = from; i < to; i++) {
            if (first && tokens.get(i).is(",") && ++commas > 1) {
                break;
            }
            if (first
                    && (tokens.get(i).is("after")
                            || tokens.get(i).is("who")
                            || tokens.get(i).is("in") && commas > 0)) {
                break;
            }
            Name name = tokens.get(i).isCapital() ? PersonNames.at(sentence, tokens, i) : null;
            if (name != null && name.to() <= to && isPerson(tokens, name) && !isOwner(tokens, name)) {
                if (found == null || !first && !isAfterPreposition(tokens, i)) {
                    found = name;
                }
                if (first) {
                    break;
                }
                i = name.to() - 1;
            }
        }
        if (found != null) {
            return new Speaker(found.written(), role(sentence, tokens, found), NAMED);
        }
        return resolved(sentence, tokens, from, to);
    }

    private static boolean isPerson(List<Token> tokens, Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (NO_PERSON.contains(tokens.get(i).word())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOwner(List<Token> tokens, Name name) {
        return name.to() < tokens.size() && tokens.get(name.to()).is("'s");
    }

    private static boolean isAfterPreposition(List<Token> tokens, int i) {
        return i > 0
                && Set.of("of", "for", "with", "to", "by", "from", "in", "against", "at")
                        .contains(tokens.get(i - 1).word());
    }

    /** "he said", "Warsame told", "Ms Prieto says": somebody introduced before. */
    private static @Nullable Speaker resolved(Reading sentence, List<Token> tokens, int from, int to) {
        for (int i = from; i < to && i < from + 6; i++) {
            String word = tokens.get(i).word();
            if (word.equals("he") || word.equals("she")) {
                return pronoun(sentence, i);
            }
            boolean title = word.equals("mr") || word.equals("ms") || word.equals("mrs") || word.equals("dr");
            if (tokens.get(i).shape() == Token.Casing.CAPITALISED && !title && word.length() > 2) {
                return surname(sentence, tokens.get(i));
            }
            if (!title
                    && !word.equals(".")
                    && !word.equals("the")
                    && !word.equals("president")
                    && !word.equals("minister")
                    && !word.equals("ambassador")
                    && !word.equals("general")
                    && !word.equals("commander")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Speaker pronoun(Reading sentence, int at) {
        Speaker here = last(sentence, sentence.shape().sentence().tokens(), at);
        if (here != null) {
            return here;
        }
        Context context = sentence.context();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - PRONOUN_MEMORY); i--) {
            if (!context.sentences().get(i).heading()) {
                Reading earlier = new Reading(context, i);
                List<Token> tokens = earlier.shape().sentence().tokens();
                Speaker found = last(earlier, tokens, tokens.size());
                if (found != null) {
                    return found;
                }
                if (isUnnamed(tokens)) {
                    return null;
                }
            }
        }
        return null;
    }

    /** "said a diplomat": a pronoun behind means somebody who has no name. */
    private static boolean isUnnamed(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.is("diplomat") || t.is("official") || t.is("analyst") || t.is("resident"));
    }

    /** The person whom a sentence names last before a token, outside quotations. */
    private static @Nullable Speaker last(Reading sentence, List<Token> tokens, int to) {
        Speaker found = null;
        boolean quoted = false;
        for (int i = 0; i < to; i++) {
            quoted ^= tokens.get(i).is("\"");
            Name name = !quoted && tokens.get(i).isCapital() ? PersonNames.at(sentence, tokens, i) : null;
            if (name != null && isPerson(tokens, name)) {
                if (found == null || !isAfterPreposition(tokens, i)) {
                    found = new Speaker(name.written(), role(sentence, tokens, name), RESOLVED);
                }
                i = name.to() - 1;
            }
        }
        return found;
    }

    private static @Nullable Speaker surname(Reading sentence, Token surname) {
        Context context = sentence.context();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Sentence earlier = context.sentences().get(i);
            List<Token> tokens = earlier.tokens();
            for (int k = 1; k < tokens.size(); k++) {
                if (tokens.get(k).is(surname.word()) && tokens.get(k).isCapital() && tokens.get(k) != surname) {
                    Reading reading = new Reading(context, i);
                    Name name = PersonNames.before(reading, tokens, k + 1);
                    if (name != null && isPerson(tokens, name)) {
                        return new Speaker(name.written(), role(reading, tokens, name), RESOLVED);
                    }
                }
            }
        }
        return null;
    }

    /** The office before a name ("Ambassador Ann Muster") or behind it ("Ann Muster, Norway's ambassador"). */
    private static @Nullable String role(Reading sentence, List<Token> tokens, Name name) {
        for (int i = Math.max(0, name.from() - 7); i < name.from(); i++) {
            int end = Roles.end(tokens, i);
            if (end > i
                    && (end == name.from()
                            || end == name.from() - 1 && tokens.get(end).is(","))) {
                return capitalised(StatementMadeRule.written(sentence, tokens, i, end));
            }
        }
        for (int i = name.to(); i < Math.min(tokens.size(), name.to() + 6); i++) {
            int end = Roles.end(tokens, i);
            if (end > i && tokens.get(name.to()).is(",")) {
                return capitalised(StatementMadeRule.written(sentence, tokens, i, end));
            }
        }
        return null;
    }

    private static @Nullable String capitalised(@Nullable String role) {
        return role == null || role.isEmpty()
                ? null
                : role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
    }
}
