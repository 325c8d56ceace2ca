package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.VerbGroup.Voice;

/** Finds where a sentence lets somebody bring a mission into being: "authorised", "set up", "cleared the way for". */
final class Creations {

    private static final int REACH = 220;

    private static final int MOST = 12;

    private Creations() {}

    /**
     * One mention of a mission's beginning.
     *
     * @param mission what was brought into being
     * @param start offset of the words in the shape
     * @param end offset after them
     * @param sure how plainly the words say so, from 0 to 1
     */
    record Creation(Antecedent mission, int start, int end, double sure) {}

    static List<Creation> in(Reading sentence) {
        List<Creation> found = new ArrayList<>();
        CreationRoots.of(sentence, found);
        Matcher ahead = CreationWords.AHEAD.matcher(sentence.text());
        if (ahead.find()) {
            String noun = ahead.group("m");
            Antecedent mission = MissionRoles.at(sentence, noun, ahead.start("m"), ahead.end("m"));
            if (mission != null) {
                found.add(new Creation(mission, ahead.start(), ahead.start("m") - 1, 1.0));
                return found;
            }
        }
        for (VerbGroup verb : VerbGroup.in(sentence.text(), CreationWords.VERBS, MOST)) {
            Creation creation = verb.mood() != Mood.DONE
                    ? null
                    : verb.voice() == Voice.PASSIVE ? passive(sentence, verb) : active(sentence, verb);
            if (creation != null) {
                found.add(creation);
            }
        }
        given(sentence, found);
        transformed(sentence, found);
        if (found.isEmpty()) {
            CreationRoots.byNoun(sentence, found);
        }
        if (found.isEmpty()) {
            CreationRoots.resting(sentence, found);
        }
        return found;
    }

    private static void given(Reading sentence, List<Creation> found) {
        String text = sentence.text();
        Matcher given = CreationWords.GIVEN.matcher(text);
        if (!given.find()) {
            return;
        }
        String left = text.substring(Math.max(0, given.start() - REACH), given.start());
        String noun = given.group("obj");
        boolean real = CreationWords.AUTHOR.matcher(left).find()
                && !Mood.denied(left)
                && !Mood.conditional(left)
                && Mood.governed(left, Mood.DONE) == Mood.DONE
                && !(MandateOwner.isMission(noun)
                        && CreationWords.EMPOWERED
                                .matcher(tail(text, given.end()))
                                .find());
        Antecedent mission = real ? MissionRoles.at(sentence, noun, given.start("obj"), given.end("obj")) : null;
        if (mission != null && !mission.mission().sanctions()) {
            found.add(new Creation(mission, given.start(), given.end(), 0.92));
        }
    }

    /** "Voted to send a peacekeeping force", which a sentence further down names with its resolution. */
    private static @Nullable Creation sent(Reading sentence, VerbGroup verb, int end) {
        Antecedent mission = verb.voice() == Voice.INFINITIVE ? VoteSubjects.created(sentence) : null;
        return mission == null ? null : new Creation(mission, verb.start(), end, 0.9);
    }

    private static @Nullable Creation active(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String words = text.substring(verb.verb(), verb.end());
        Matcher object = CreationWords.OBJECT.matcher(tail(text, verb.end()));
        if (!object.find()) {
            return null;
        }
        String gap = withoutParenthesis(object.group("gap"));
        String noun = object.group("obj");
        int start = verb.end() + object.start("obj");
        int end = verb.end() + object.end();
        String behind = tail(text, end);
        boolean own = noun.startsWith("it");
        if (CreationWords.OTHER_OBJECT.matcher(gap).find()
                || gap.contains("to ") && !words.endsWith("for")
                || own && noun.equals("it") && !gap.isEmpty()
                || CreationWords.PROLONGED.matcher(behind).find()
                        && !(words.startsWith("establish") || words.startsWith("creat") || words.startsWith("set"))
                        && !(gap.startsWith("a ") || gap.startsWith("an "))
                || (words.startsWith("authori") || words.startsWith("mandat"))
                        && !gap.contains("deployment")
                        && !gap.contains("intervention")
                        && CreationWords.EMPOWERED.matcher(behind).find()) {
            return null;
        }
        if (words.startsWith("mandat") && !SENT.matcher(gap).find() && MandateOwner.isMission(noun)) {
            return null;
        }
        boolean nameless = !own && !MandateOwner.isMission(noun);
        if (nameless && CreationWords.LOOSE.begins(words) && MissionRoles.apposition(sentence, end) == null) {
            return null;
        }
        if (nameless && CreationWords.SENDING.begins(words) && authored(text, verb, behind)) {
            return sent(sentence, verb, end);
        }
        Antecedent mission = own ? sentence.mission(verb.start()) : MissionRoles.at(sentence, noun, start, end);
        if (mission == null || !authored(text, verb, behind)) {
            return null;
        }
        boolean imposed = words.startsWith("impos");
        boolean named = MandateOwner.isMission(noun);
        if (mission.mission().sanctions() != imposed && (imposed || CreationWords.STARTING.begins(words))) {
            return null;
        }
        // What only "the mission" names must have been named by an apposition or shortly before.
        if (CreationWords.SENDING.begins(words) && (!named || verb.voice() != Voice.INFINITIVE)) {
            return null;
        }
        return new Creation(mission, verb.start(), end, named ? 1.0 : 0.92);
    }

    private static final Phrase SENT = Phrase.compile("deployment|dispatch|creation|sending|intervention|force");

    private static final Phrase DAY = Phrase.compile("D\\d+ ");

    /** Resolutions leave out who decides: "Decides to establish a mission". */
    private static final Phrase DECIDING =
            Phrase.compile("(?:\" |N\\d+ [.)] |\\( [a-z] \\) )*(?:decid|agree|resolv)[a-z]* (?:to )?");

    private static final Phrase ENDS_WITH_MISSION = Phrase.compile("(?<![^ ])M\\d+ $");

    private static String withoutParenthesis(String gap) {
        Matcher parenthesis = CreationWords.PARENTHESIS.matcher(gap);
        return parenthesis.find() ? gap.substring(parenthesis.end()) : gap;
    }

    /** True when a body, a resolution or an organisation is the one who acts. */
    private static boolean authored(String text, VerbGroup verb, String behind) {
        String left = text.substring(Math.max(0, verb.start() - REACH), verb.start());
        Matcher author = CreationWords.AUTHOR.matcher(left);
        boolean before = author.find() || (verb.voice() == Voice.INFINITIVE && DECIDING.matches(left));
        if (ENDS_WITH_MISSION.matcher(left).find() && verb.voice() == Voice.ACTIVE) {
            return false;
        }
        return before;
    }

    private static @Nullable Creation passive(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String words = text.substring(verb.verb(), verb.end());
        String behind = tail(text, verb.end());
        boolean byAuthor = CreationWords.BY_AUTHOR.matcher(behind).find();
        boolean dated = CreationWords.BY_DATE.matcher(behind).find();
        boolean weak = CreationWords.WEAK.begins(words);
        boolean leftDate = DAY.matcher(text.substring(Math.max(0, verb.start() - 60), verb.verb()))
                .find();
        if (CreationWords.PROLONGED.begins(behind)
                || behind.startsWith(" to ") && (words.startsWith("authori") || words.startsWith("mandat"))
                || CreationWords.BY_OTHER.begins(behind) && !byAuthor
                || !byAuthor && (weak && !words.startsWith("launch") || !(dated || leftDate))) {
            return null;
        }
        Antecedent mission = MissionRoles.before(sentence, verb.start(), null);
        if (mission == null || CreationWords.SENDING.begins(words)) {
            return null;
        }
        int from = Math.max(0, verb.start() - REACH);
        Matcher between = LAST_NOUN.matcher(text.substring(from, verb.start()));
        if (between.find()
                && CreationWords.OTHER_OBJECT.matcher(between.group("gap")).find()) {
            return null;
        }
        return new Creation(mission, Math.max(from, verb.start()), verb.end(), byAuthor ? 1.0 : 0.92);
    }

    private static final Phrase LAST_NOUN = Phrase.compile("(?:M\\d+|mission|force)(?: 's)? (?<gap>[^,;]{0,60})$");

    /** "Authorised states to transition the old mission to a new one": so the new one is authorised. */
    private static void transformed(Reading sentence, List<Creation> found) {
        for (MissionChange change : sentence.changes()) {
            boolean decided = change.mood() == Mood.DONE && change.dating() == MissionChange.Dating.BEHIND;
            if (decided
                    && change.successor() != null
                    && DECIDED_BY.matcher(sentence.text()).find()
                    && found.stream().noneMatch(c -> c.mission().mission().equals(change.successor()))) {
                Antecedent mission =
                        new Antecedent(change.successor(), change.old().certainty());
                found.add(new Creation(mission, change.start(), change.end(), 0.92));
            }
        }
    }

    private static final Phrase DECIDED_BY = Phrase.compile(
            "(?<![^ ])(?:B\\d+|R\\d+|the council)(?: [^ ;.]+){0,8}? (?:authori[sz]ed|voted|decided|approved|agreed|adopted)(?![^ ])");

    private static String tail(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }
}
