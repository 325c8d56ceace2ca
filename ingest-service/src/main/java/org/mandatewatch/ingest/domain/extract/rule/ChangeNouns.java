package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;

/** Changes told by a noun: a successor, a predecessor, a handover from one mission to another. */
final class ChangeNouns {

    private static final int REACH = MissionChanges.REACH;
    private static final int MOST = MissionChanges.MOST;

    private ChangeNouns() {}

    /** Nouns that alone tell the succession. */
    static void of(Reading sentence, List<MissionChange> found) {
        String text = sentence.text();
        for (Phrase pattern :
                List.of(ChangeWords.PREDECESSOR, ChangeWords.HEIR, ChangeWords.FORMERLY, ChangeWords.INTO_WHICH)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                Antecedent from = sentence.named(matcher.group("from"));
                Antecedent to = matcher.group("to") == null
                        ? MissionRoles.earlier(sentence, matcher.start(), from)
                        : sentence.named(matcher.group("to"));
                boolean dated = pattern == ChangeWords.INTO_WHICH
                        || pattern == ChangeWords.PREDECESSOR && matcher.group("when") != null;
                int told = found.size();
                MissionChanges.add(found, from, to, null, Mood.DONE, matcher.start(), matcher.end());
                if (found.size() > told && !dated) {
                    found.set(told, found.get(told).undated());
                }
            }
        }
        heir(sentence, found);
        Matcher matcher = ChangeWords.SUCCESSOR.matcher(text);
        if (matcher.find()) {
            Antecedent from = sentence.named(matcher.group("from"));
            Antecedent to = MissionRoles.before(sentence, matcher.start(), from);
            String left = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
            Mood mood = Mood.denied(left) ? Mood.DENIED : Mood.governed(left, Mood.DONE);
            MissionChanges.add(found, from, to, null, mood, matcher.start(), matcher.end());
        }
    }

    /** "M1 closed on Sunday; its successor, M2, took up its work on Monday". */
    private static void heir(Reading sentence, List<MissionChange> found) {
        Matcher matcher = ITS_HEIR.matcher(sentence.text());
        if (!matcher.find()) {
            return;
        }
        Antecedent fresh = sentence.named(matcher.group("to"));
        Antecedent old = MissionRoles.earlier(sentence, matcher.start(), fresh);
        int told = found.size();
        MissionChanges.add(found, old, fresh, null, Mood.DONE, matcher.start(), matcher.end());
        if (found.size() > told && matcher.group("began") == null) {
            found.set(told, found.get(told).undated());
        }
    }

    private static final Phrase ITS_HEIR = Phrase.compile(
            "(?<![^ ])its (?:immediate |designated |smaller |larger |new )?successor(?: mission| force| operation)? ,? ?(?:the )?(?<to>M\\d+)(?<began> (?:, )?(?:took up|takes up|began|begins|started|starts|opened|opens|assumed|assumes|took over|takes over|became operational|was launched|set to work))?(?![^ ])");

    /** "The conversion of M into an operation is favoured by many": what people still argue about. */
    private static final Phrase DEBATED = Phrase.compile(
            "(?<![^ ])(?:(?:is|was|are|were|be|been|being|remains?) (?:[a-z]+ly |also |still |not |being )*(?:favou?red|backed|supported|proposed|discussed|debated|considered|opposed|contested|suggested|mooted|floated|recommended|on the table|under (?:discussion|consideration|study)|an option|a demand)|would|(?:met|meets|run into|ran into|faces?|faced) (?:[a-z]+ ){0,2}(?:opposition|resistance|objections)|(?:divides|divided|splits?) )");

    static void handedOver(Reading sentence, List<MissionChange> found) {
        String text = sentence.text();
        Matcher matcher = ChangeWords.NOUN.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            Antecedent from = sentence.named(matcher.group("from"));
            String left = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
            Mood mood = Mood.denied(left)
                    ? Mood.DENIED
                    : left.endsWith("will be ") ? Mood.PLANNED : Mood.governed(left, Mood.DONE);
            if (mood == Mood.DONE
                    && DEBATED.matcher(MissionChanges.tail(sentence, matcher.end()))
                            .find()) {
                mood = Mood.THOUGHT;
            }
            NewMissionNames.behind(sentence, from, mood, matcher.start(), matcher.start("new") - 1, found);
        }
    }
}
