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
    static final double RESOLVED = 0.85;

    private Speakers() {}

    /** The speaker of the quotation between two quotation marks; null when nobody is told. */
    static @Nullable Speaker of(Reading sentence, int open, int close) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        Speaker behind = behind(sentence, tokens, close);
        if (behind != null) {
            return behind;
        }
        if (open > 0) {
            return before(sentence, tokens, open);
        }
        if (open < 0) {
            return beforeOpening(sentence);
        }
        return close + 2 >= tokens.size() ? toldBefore(sentence) : null;
    }

    /** Before a quotation that runs over several sentences: "NAME said: "One. Two."" */
    private static @Nullable Speaker beforeOpening(Reading sentence) {
        Context context = sentence.context();
        int paragraph = context.sentences().get(sentence.index()).paragraph();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LONGEST_QUOTATION); i--) {
            Sentence earlier = context.sentences().get(i);
            if (earlier.paragraph() != paragraph || earlier.heading()) {
                return null;
            }
            List<Token> tokens = earlier.tokens();
            for (int k = tokens.size() - 1; k >= 0; k--) {
                if (tokens.get(k).is("\"")) {
                    return k > 0 ? before(new Reading(context, i), tokens, k) : null;
                }
            }
        }
        return null;
    }

    private static final int LONGEST_QUOTATION = 8;

    /** "The army was late, said NAME. "Nobody answered."": the quotation goes on what a sentence before reports. */
    private static @Nullable Speaker toldBefore(Reading sentence) {
        Context context = sentence.context();
        int at = sentence.index() - 1;
        if (at < 0
                || context.sentences().get(at).heading()
                || context.sentences().get(at).paragraph()
                        != context.sentences().get(sentence.index()).paragraph()) {
            return null;
        }
        Reading earlier = new Reading(context, at);
        List<Token> tokens = earlier.shape().sentence().tokens();
        int verb = lastSpeech(tokens);
        if (verb < 0) {
            return null;
        }
        Speaker inverted = named(earlier, tokens, verb + 1, tokens.size(), true);
        Speaker found = inverted != null ? inverted : named(earlier, tokens, 0, verb, false);
        return found == null ? null : new Speaker(found.name(), found.role(), RESOLVED);
    }

    private static int lastSpeech(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (StatementMadeRule.SPEECH.contains(tokens.get(i).word())) {
                return i;
            }
        }
        return -1;
    }

    /** True when words before a quoted part, or behind it, say whose they are: "in the view of", "said that". */
    static boolean isReported(List<Token> tokens, int open, int close) {
        for (int i = 0; i + 1 < open; i++) {
            boolean view = tokens.get(i).is("view")
                    || tokens.get(i).is("opinion")
                    || tokens.get(i).is("words")
                    || tokens.get(i).is("eyes");
            boolean said = StatementMadeRule.SPEECH.contains(tokens.get(i).word())
                    && tokens.get(i + 1).is("that");
            if (said || view && tokens.get(i + 1).is("of")) {
                return true;
            }
        }
        return accordingTo(tokens, close + 1) >= 0;
    }

    /** The token behind "according to" at a token or its comma; -1 when it does not stand there. */
    private static int accordingTo(List<Token> tokens, int from) {
        int at = from < tokens.size() && tokens.get(from).is(",") ? from + 1 : from;
        return at + 2 < tokens.size()
                        && tokens.get(at).is("according")
                        && tokens.get(at + 1).is("to")
                ? at + 2
                : -1;
    }

    /** Behind the quotation: "said NAME", "NAME, a teacher, told the agency", "he said". */
    private static @Nullable Speaker behind(Reading sentence, List<Token> tokens, int close) {
        int from = close + 1;
        if (from < tokens.size() && tokens.get(from).is(",")) {
            from++;
        }
        int end = end(tokens, from);
        int source = accordingTo(tokens, close + 1);
        if (source >= 0) {
            return named(sentence, tokens, source, end, true);
        }
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
            boolean view = tokens.get(i).is("view") || tokens.get(i).is("opinion");
            if (view && i + 1 < open && tokens.get(i + 1).is("of")) {
                return named(sentence, tokens, i + 2, open, true);
            }
            if (StatementMadeRule.SPEECH.contains(tokens.get(i).word())
                    && !(i == 0 && tokens.get(i).is("asked"))) {
                verb = i;
            }
        }
        Token joint = tokens.get(open - 1);
        boolean joined = joint.is(":") || joint.is(",") || isReported(tokens, open, tokens.size());
        if (verb < 0) {
            // "NAME was blunt:", "NAME put it this way:": the subject of whatever leads to the colon.
            return joint.is(":") ? subject(sentence, tokens, from, open) : null;
        }
        return joined ? named(sentence, tokens, from, verb, false) : null;
    }

    private static @Nullable Speaker subject(Reading sentence, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean free = tokens.get(i).isCapital() && !isAfterPreposition(tokens, i);
            Name name = free ? PersonNames.at(sentence, tokens, i) : null;
            if (name != null && name.to() <= to && NamesOfThings.isPerson(tokens, name) && !isOwner(tokens, name)) {
                return new Speaker(name.written(), role(sentence, tokens, name), RESOLVED);
            }
        }
        return null;
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
            if (name != null && name.to() <= to && NamesOfThings.isPerson(tokens, name) && !isOwner(tokens, name)) {
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
        return IntroducedPeople.meant(sentence, tokens, from, to);
    }

    private static boolean isOwner(List<Token> tokens, Name name) {
        return name.to() < tokens.size() && tokens.get(name.to()).is("'s");
    }

    static boolean isAfterPreposition(List<Token> tokens, int i) {
        return i > 0
                && Set.of("of", "for", "with", "to", "by", "from", "in", "against", "at")
                        .contains(tokens.get(i - 1).word());
    }

    /** The office before a name ("Ambassador Ann Muster") or behind it ("Ann Muster, Norway's ambassador"). */
    static @Nullable String role(Reading sentence, List<Token> tokens, Name name) {
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
