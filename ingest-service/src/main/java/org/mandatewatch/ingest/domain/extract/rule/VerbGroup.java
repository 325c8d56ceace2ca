package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * A verb as a sentence uses it, with its auxiliaries: "has on Monday been replaced", "voted to establish".
 *
 * @param start offset of the first auxiliary in the shape, or of the verb when it has none
 * @param verb offset of the verb itself
 * @param end offset after the words that a lexicon matched
 * @param word the verb as written
 * @param voice who acts: what stands before it, or what stands behind
 * @param mood done, planned, thought of or denied
 */
record VerbGroup(int start, int verb, int end, String word, Voice voice, Mood mood) {

    /** How a verb stands to its subject. */
    enum Voice {
        ACTIVE,
        PASSIVE,
        /** "Voted to establish": the subject is that of the governing verb. */
        INFINITIVE,
        /** "The resolution establishing …". */
        PARTICIPLE
    }

    /** How many characters before a verb still govern it. */
    private static final int REACH = 180;

    private static final int MOST_AUXILIARIES = 9;

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "got", "'s", "'re");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> MODAL = Set.of("could", "may", "might", "should", "must", "can", "cannot");
    private static final Set<String> NOT = Set.of("not", "never", "n't");
    private static final Set<String> FILL = Set.of(
            "also",
            "then",
            "thus",
            "since",
            "now",
            "again",
            "soon",
            "first",
            "just",
            "already",
            "later",
            "once",
            "therefore",
            "itself",
            "yet",
            "did",
            "does",
            "do",
            "in",
            "on",
            "ever",
            "still",
            "both",
            "at",
            "last",
            "thereby");

    private static final Set<String> IRREGULAR_PAST = Set.of(
            "took",
            "wrote",
            "written",
            "taken",
            "gave",
            "given",
            "became",
            "came",
            "ran",
            "drew",
            "brought",
            "wound",
            "stood",
            "withdrew",
            "withdrawn",
            "sought",
            "sent",
            "greenlit",
            "made",
            "born",
            "left",
            "built",
            "drawn",
            "folded");

    /** Forms that are both base and past. */
    private static final Set<String> UNCHANGED = Set.of("set", "put", "shut", "let", "become");

    /** What settles that something is to happen: "is set to", "is due to". */
    private static final Phrase SETTLED = Phrase.compile("(?:set|due|scheduled|slated|about|ready) $");

    private static final Phrase WISHED = Phrase.compile(
            "(?<![^ ])(?:wants?|wanted|wanting|like|likes|prefers?|preferred|hopes?|hoped|propos[a-z]*|asked|urged|seeks?|sought|see|demand[a-z]*)(?: [^ ;]+){0,9} $");

    private static final Phrase DRAFT = Phrase.compile(
            "(?<![^ ])(?:draft|proposal|proposed|zero|plan|blueprint|proposes|suggests|recommends|wants)(?![^ ])");

    /** "Will change berets when the mission takes over": the present tense of what is to come. */
    private static final Phrase COMING = Phrase.compile("(?<![^ ])will (?:[^ ;]+ ){1,14}?when (?:[^ ;]+ ){0,4}$");

    /** What a bare past form must have behind it to be passive. */
    private static final Phrase AGENT =
            Phrase.compile("^ (?:by|under|through|pursuant|in (?:D\\d+|R\\d+|the)|on D\\d+|D\\d+|for T\\d+)(?![^ ])");

    private static final Phrase BEHIND_MISSION = Phrase.compile("(?<![^ ])M\\d+ (?:, )?$");

    /** True when the words before a participle make it what somebody wants: "want the mission converted". */
    static boolean isWished(String left) {
        return WISHED.matcher(left.substring(Math.max(0, left.length() - REACH)))
                .find();
    }

    /** The verbs of a lexicon in a sentence, in order, at most so many. */
    static List<VerbGroup> in(String text, Lexicon lexicon, int most) {
        List<VerbGroup> found = new ArrayList<>();
        for (MatchResult match : lexicon.in(text, most)) {
            found.add(of(text, match.start(), match.end()));
        }
        return found;
    }

    private static VerbGroup of(String text, int verb, int end) {
        int space = text.indexOf(' ', verb);
        String word = text.substring(verb, space < 0 ? text.length() : space);
        Auxiliaries chain = Auxiliaries.before(text, verb);
        String reach = text.substring(Math.max(0, chain.start() - REACH), chain.start());
        String left = reach.substring(Math.max(reach.lastIndexOf(" ; "), reach.lastIndexOf(" : ")) + 1);
        boolean past = word.endsWith("ed") || IRREGULAR_PAST.contains(word);
        boolean base = !past && !word.endsWith("ing") && !(word.endsWith("s") && !word.equals("pass"));
        if (UNCHANGED.contains(word)) {
            past = !chain.to() && !chain.modal() && !chain.will();
            base = !past;
        }
        Voice voice = voice(text, word, end, past, base, chain, left);
        return new VerbGroup(chain.start(), verb, end, word, voice, mood(text, chain, left, voice, past, base));
    }

    private static Voice voice(
            String text, String word, int end, boolean past, boolean base, Auxiliaries chain, String left) {
        if (past && chain.be()) {
            return Voice.PASSIVE;
        }
        if (past) {
            boolean alone = !chain.have()
                    && AGENT.matcher(text.substring(end, Math.min(text.length(), end + 24)))
                            .find();
            boolean behindNoun = left.endsWith(", ")
                    || left.endsWith("( ")
                    || BEHIND_MISSION.matcher(left).find();
            return alone && (behindNoun || text.startsWith(" by ", end)) ? Voice.PASSIVE : Voice.ACTIVE;
        }
        if (word.endsWith("ing") && !chain.be()) {
            return Voice.PARTICIPLE;
        }
        return base && chain.to() ? Voice.INFINITIVE : Voice.ACTIVE;
    }

    private static Mood mood(String text, Auxiliaries chain, String left, Voice voice, boolean past, boolean base) {
        if (chain.not() || Mood.denied(left)) {
            return Mood.DENIED;
        }
        if (chain.modal() || Mood.conditional(left) || text.endsWith("?") || text.endsWith("? \"")) {
            return Mood.THOUGHT;
        }
        if (chain.would()) {
            return Mood.governed(left, Mood.THOUGHT) == Mood.DONE ? Mood.PLANNED : Mood.THOUGHT;
        }
        if (chain.will()) {
            return DRAFT.matcher(left).find() ? Mood.THOUGHT : Mood.PLANNED;
        }
        if (chain.to()) {
            if (chain.finiteBe() || SETTLED.matcher(left).find()) {
                return DRAFT.matcher(left).find() ? Mood.THOUGHT : Mood.PLANNED;
            }
            return Mood.governed(left, Mood.THOUGHT);
        }
        if (base || (chain.be() && !chain.finiteBe() && !chain.have() && voice == Voice.PASSIVE)) {
            return Mood.THOUGHT;
        }
        if (past && voice == Voice.PASSIVE && !chain.be()) {
            return WISHED.matcher(left).find() ? Mood.THOUGHT : Mood.DONE;
        }
        if (past) {
            boolean present = chain.presentBe() && DRAFT.matcher(left).find();
            return present ? Mood.THOUGHT : Mood.DONE;
        }
        boolean present = voice == Voice.ACTIVE && COMING.matcher(left).find();
        if (present) {
            return Mood.PLANNED;
        }
        return voice == Voice.PARTICIPLE
                ? Mood.governed(left, Mood.DONE)
                : DRAFT.matcher(left).find() && Mood.governed(left, Mood.DONE) == Mood.THOUGHT
                        ? Mood.THOUGHT
                        : Mood.DONE;
    }

    /** The small words directly before a verb. */
    private record Auxiliaries(
            int start,
            boolean be,
            boolean finiteBe,
            boolean presentBe,
            boolean have,
            boolean modal,
            boolean would,
            boolean will,
            boolean to,
            boolean not) {

        static Auxiliaries before(String text, int verb) {
            int at = verb;
            int reached = verb;
            boolean be = false;
            boolean finiteBe = false;
            boolean presentBe = false;
            boolean have = false;
            boolean modal = false;
            boolean would = false;
            boolean will = false;
            boolean to = false;
            boolean not = false;
            for (int i = 0; i < MOST_AUXILIARIES && at > 1; i++) {
                int from = text.lastIndexOf(' ', at - 2) + 1;
                String word = text.substring(from, at - 1);
                boolean auxiliary = true;
                if (BE.contains(word)) {
                    be = true;
                    finiteBe |= !word.startsWith("be");
                    presentBe |= word.equals("is") || word.equals("are");
                } else if (HAVE.contains(word)) {
                    have = true;
                } else if (MODAL.contains(word)) {
                    modal = true;
                } else if (word.equals("would")) {
                    would = true;
                } else if (word.equals("will") || word.equals("shall")) {
                    will = true;
                } else if (word.equals("to")) {
                    to = true;
                } else if (NOT.contains(word) || word.endsWith("n't")) {
                    not = true;
                } else if (word.endsWith("ly") || FILL.contains(word) || isDate(word)) {
                    auxiliary = false;
                } else {
                    break;
                }
                at = from;
                if (auxiliary) {
                    reached = from;
                }
            }
            return new Auxiliaries(reached, be, finiteBe, presentBe, have, modal, would, will, to, not);
        }

        private static boolean isDate(String word) {
            return word.length() > 1 && word.charAt(0) == 'D' && Character.isDigit(word.charAt(1));
        }
    }
}
