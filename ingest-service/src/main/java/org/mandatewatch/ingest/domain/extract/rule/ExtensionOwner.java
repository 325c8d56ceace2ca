package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Which mission goes on, when a sentence speaks of prolonging. */
final class ExtensionOwner {

    /** Objects that are a mission's only beside its name. */
    private static final Set<String> SOFT = Set.of(
            "stay",
            "presence",
            "participation",
            "contribution",
            "embargo",
            "sanctions",
            "measures",
            "observers",
            "helmets",
            "troops",
            "soldiers",
            "involvement",
            "deployment",
            "part",
            "blue helmets");

    private ExtensionOwner() {}

    /** The mission; null when something else is prolonged. */
    static @Nullable Antecedent of(Reading sentence, Matcher matcher, ExtensionForm form, String gap) {
        String obj = matcher.group("obj");
        if (obj == null) {
            boolean about = sentence.text().substring(0, matcher.start()).contains("mandate")
                    || MandateOwner.at(sentence, matcher.start("it")) != null;
            return about ? sentence.mission(matcher.start()) : null;
        }
        if (obj.isEmpty()) {
            // "A one-year extension": of what, the sentence or the one before must say.
            boolean about = sentence.text().contains("mandate")
                    || MISSION.matcher(sentence.text()).find()
                    || sentence.neighbours().stream()
                            .anyMatch(n -> MISSION.matcher(n.text()).find());
            return about ? sentence.mission(matcher.start()) : null;
        }
        if (SOFT.contains(obj) && isOfDeciders(sentence, matcher)) {
            return sentence.mission(matcher.start("obj"));
        }
        if (SOFT.contains(obj)) {
            String clause = sentence.text().substring(matcher.start(), Clauses.end(sentence.text(), matcher.end()));
            return MISSION.matcher(clause).find()
                            || MISSION_NEAR
                                    .matcher(sentence.text().substring(0, matcher.start()))
                                    .find()
                    ? sentence.mission(matcher.start("obj"))
                    : null;
        }
        if (form == ExtensionForm.PASSIVE) {
            String left = sentence.text()
                    .substring(Clauses.start(sentence.text(), matcher.start("obj")), matcher.start("obj"));
            if (OTHER_SUBJECT.matcher(left).find()) {
                return null;
            }
        }
        if (MandateOwner.isMission(obj)) {
            // Far from its verb a mission is extended only when its mandate is.
            boolean near = form != ExtensionForm.ACTIVE
                    || ExtensionWords.ADJUNCT
                                    .matcher(gap)
                                    .replaceFirst("")
                                    .chars()
                                    .filter(c -> c == ' ')
                                    .count()
                            <= 5;
            return near ? sentence.named(obj) : null;
        }
        return MandateOwner.at(sentence, matcher.start("obj"));
    }

    /** "The leaders agreed to keep their soldiers there": theirs are those of the mission that they decide on. */
    private static boolean isOfDeciders(Reading sentence, Matcher matcher) {
        Antecedent mission = sentence.mission(matcher.start("obj"));
        return mission != null
                && mission.certainty() > Antecedents.AMBIGUOUS
                && OWN.matcher(matcher.group()).find()
                && DECIDERS.matcher(sentence.text().substring(0, matcher.start()))
                        .find();
    }

    private static final Phrase OWN = Phrase.compile("(?<![^ ])(?:its|their)(?: [a-z-]+)? [a-z ]+$");

    private static final Phrase DECIDERS = Phrase.compile(
            "(?<![^ ])(?:heads of state|leaders|summit|B\\d+|ministers|parliament|lawmakers|bloc)(?: [^ ;.]+){0,9}? (?:agreed|decided|voted|resolved|opted|approved|chose)(?![^ ])");

    /** "The contract of the company that feeds M1 was extended". */
    private static final Phrase OTHER_SUBJECT = Phrase.compile(
            "\\b(?:contract|visa|policy|licen[cs]e|lease|budget|permit|passport|insurance|warranty|subscription|offer|exhibition|agreement|accord|term of [a-z]+)\\b");

    private static final Phrase MISSION = Phrase.compile("(?<![^ ])M\\d+");

    private static final Phrase MISSION_NEAR = Phrase.compile("(?<![^ ])M\\d+(?: [^ ;.]+){0,6} $");
}
