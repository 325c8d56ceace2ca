package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.VerbGroup.Voice;

/** Finds where a sentence lets a mission take the place of another. */
final class MissionChanges {

    static final int REACH = 170;

    static final int MOST = 12;

    private MissionChanges() {}

    static List<MissionChange> in(Reading sentence) {
        List<MissionChange> found = new ArrayList<>();
        String text = sentence.text();
        boolean named = sentence.shape().mentions().stream()
                .anyMatch(placed -> placed.mention().letter() == 'M');
        if (!named) {
            return found;
        }
        ChangeNouns.of(sentence, found);
        ChangeNouns.handedOver(sentence, found);
        VerbGroup.in(text, ChangeWords.COMES, MOST).forEach(verb -> comes(sentence, verb, found));
        VerbGroup.in(text, ChangeWords.GOES, MOST).forEach(verb -> goes(sentence, verb, found));
        VerbGroup.in(text, ChangeWords.TURNS, MOST).forEach(verb -> turns(sentence, verb, found));
        return found;
    }

    private static void comes(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        if (verb.mood() == Mood.DENIED) {
            return;
        }
        if (verb.voice() == Voice.PASSIVE) {
            passive(sentence, verb, found);
            return;
        }
        int told = found.size();
        active(sentence, verb, found);
        if (verb.voice() == Voice.INFINITIVE && found.size() > told) {
            found.set(told, found.get(told).decided());
        }
    }

    private static void active(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        String tail = tail(sentence, verb.end());
        Matcher pronoun = OLD_PRONOUN.matcher(tail);
        if (pronoun.find()) {
            Antecedent fresh = MissionRoles.before(sentence, verb.start(), null);
            Antecedent old = fresh == null ? null : MissionRoles.earlier(sentence, verb.start(), fresh);
            add(found, old, fresh, null, verb.mood(), verb.start(), verb.end() + pronoun.end());
            return;
        }
        Matcher right = ChangeWords.NEW_NAME.matcher(tail);
        if (!right.find() || right.group("gap").contains("by ")) {
            return;
        }
        Antecedent old = sentence.named(right.group("m"));
        boolean weak = verb.word().startsWith("follow") || verb.word().startsWith("c");
        int after = verb.end() + right.end();
        if (old == null || weak && right.group("gap").length() > 24 || belongsToOther(sentence, after)) {
            return;
        }
        if (LOCAL.begins(tail(sentence, after))) {
            return;
        }
        Antecedent fresh = MissionRoles.before(sentence, verb.start(), old);
        if (fresh == null) {
            fresh = NewMissionNames.appositionAfter(sentence, after, old);
        }
        if (fresh == null && verb.mood() != Mood.DONE) {
            kindBefore(sentence, verb, old, after, found);
            return;
        }
        add(found, old, fresh, null, verb.mood(), verb.start(), after);
    }

    /** "Took over its tasks", "replaced the older mission": the old one was named before. */
    private static final Phrase OLD_PRONOUN = Phrase.compile(
            "^ (?:(?:from |of )?(?:it|them)|its (?:predecessor|tasks|duties|role|functions|work|responsibilities|place)|the (?:older|old|previous|former|earlier|first|outgoing) (?:[a-z]+ )?(?:mission|force|operation))(?![^ ])");

    /** "Took over from M soldiers at the airport": a post changes hands, no mission. */
    private static final Phrase LOCAL = Phrase.compile(
            " (?:soldiers|troops|peacekeepers|forces|units|police|contingent|battalion)(?: [a-z]+)? (?:at|in the|along|of) ");

    /** "A UN mission to replace M": something without a name comes. */
    private static void kindBefore(
            Reading sentence, VerbGroup verb, Antecedent old, int end, List<MissionChange> found) {
        String left = sentence.text().substring(Math.max(0, verb.start() - REACH), verb.start());
        Matcher kind = KIND_BEFORE.matcher(left);
        if (kind.find()) {
            int base = verb.start() - left.length();
            String words = sentence.quoted(base + kind.start("kind"), base + kind.end("kind"));
            found.add(new MissionChange(old, null, words, Mood.THOUGHT, base + kind.start(), end));
        }
    }

    private static final Phrase KIND_BEFORE = Phrase.compile(
            "(?<![^ ])(?:an? |see |for |by |that |of |(?=blue helmets))(?<kind>(?:(?!an?|the)[^ ;:.,]+ ){0,6}?(?:mission|operation|force|presence|peacekeepers|blue helmets|M\\d+))(?: (?:that|which))?(?: (?:could|would|might|should|will))? $");

    /** "Old was replaced by new". */
    private static void passive(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        Matcher by = BY.matcher(tail(sentence, verb.end()));
        if (by.find()) {
            Antecedent old = MissionRoles.before(sentence, verb.start(), null);
            if (old != null) {
                NewMissionNames.behind(sentence, old, verb.mood(), verb.start(), verb.end() + by.end() - 1, found);
            }
        }
    }

    private static final Phrase BY = Phrase.compile("^(?: (?!by|;|:)[^ ]+){0,6}? (?:by|with) ");

    private static void goes(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        if (verb.mood() == Mood.DENIED) {
            return;
        }
        Antecedent old = MissionRoles.before(sentence, verb.start(), null);
        if (old != null) {
            NewMissionNames.behind(sentence, old, verb.mood(), verb.start(), verb.end(), found);
        }
    }

    private static final Phrase OBJECT = Phrase.compile(
            "^ (?<gap>(?:(?!into|by|with|to|from|over)[^ ;:.,]+ ){0,8}?)(?<m>M\\d+|mission|force|operation|it)(?: (?:'s )?(?:mission|force|troops|operation|tasks|posts|peacekeepers))?(?<rest>(?: (?!into|by|with|to|from|;|:|\\.)[^ ]+){0,6}?) (?<into>into|to|by|with|as) ");

    private static final Phrase INTO =
            Phrase.compile("^(?: (?:fully|formally|gradually|over))? (?:into|to|by|with|as|over by) ");

    private static void turns(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        if (verb.mood() == Mood.DENIED) {
            return;
        }
        int told = found.size();
        turned(sentence, verb, found);
        if (verb.voice() == Voice.INFINITIVE && found.size() > told) {
            found.set(told, found.get(told).decided());
        }
    }

    private static void turned(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        String tail = tail(sentence, verb.end());
        Matcher into = INTO.matcher(tail);
        if (into.find()) {
            // Passive, or a bare form behind its object: "M folded into", "to see M taken over by".
            boolean passive = verb.voice() == Voice.PASSIVE
                    || verb.word().endsWith("ed")
                    || verb.word().equals("taken");
            Antecedent old = passive ? MissionRoles.before(sentence, verb.start(), null) : null;
            if (old != null) {
                boolean wished = verb.voice() == Voice.ACTIVE
                        && verb.word().endsWith("ed")
                        && VerbGroup.isWished(sentence.text().substring(0, verb.start()));
                Mood mood = wished ? Mood.THOUGHT : verb.mood();
                NewMissionNames.behind(sentence, old, mood, verb.start(), verb.end() + into.end() - 1, found);
            }
            return;
        }
        Matcher object = OBJECT.matcher(tail);
        if (object.find()
                && !sentence.text()
                        .startsWith(" over from", verb.verb() + verb.word().length())) {
            String m = object.group("m");
            int start = verb.end() + object.start("m");
            Antecedent old = MandateOwner.isMission(m) ? sentence.named(m) : sentence.mission(start);
            boolean with =
                    object.group("into").equals("by") || object.group("into").equals("with");
            if (old != null && with == verb.word().startsWith("replac")) {
                NewMissionNames.behind(sentence, old, verb.mood(), verb.start(), verb.end() + object.end() - 1, found);
            }
        }
    }

    static boolean belongsToOther(Reading sentence, int end) {
        return sentence.text().startsWith(" 's ", end) && !sentence.text().startsWith(" 's mandate", end);
    }

    static String tail(Reading sentence, int from) {
        return sentence.text().substring(from, Math.min(sentence.text().length(), from + REACH));
    }

    static void add(
            List<MissionChange> found,
            @Nullable Antecedent old,
            @Nullable Antecedent fresh,
            @Nullable String kind,
            Mood mood,
            int start,
            int end) {
        if (old == null
                || fresh == null
                || mood == Mood.DENIED
                || old.mission().sanctions()
                || fresh.mission().sanctions()
                || old.mission().equals(fresh.mission())) {
            return;
        }
        double certainty = Math.min(old.certainty(), fresh.certainty());
        found.add(new MissionChange(new Antecedent(old.mission(), certainty), fresh.mission(), kind, mood, start, end));
    }
}
