package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.VerbGroup.Voice;

/** Which mission the verbs of ending mean: what somebody ends, what is ended, what leaves. */
final class EndObjects {

    private static final Phrase OBJECT = Phrase.compile(
            "^ (?<gap>(?:(?!but|while|after|because|when|as|which|that|who|;|:|\\.)[^ ]+ ){0,11}?)(?<obj>M\\d+|mandates?|mission|(?:peacekeeping|observer|multinational) (?:force|operation))(?![^ ])");

    /** What is ended besides missions. */
    private static final Phrase OTHER_OBJECT = Phrase.compile(
            "(?<![^ ])(?:violence|war|conflict|fighting|hostilities|siege|crisis|attacks?|standoff|dispute|strike|blockade|presence of|occupation|contract|agreement|base|bases|camp|camps|office|offices|border|road|airspace|era|year|ceasefire|impunity|cooperation|participation|involvement|contribution|deployment of|support|aid|funding|funds|day|term|terms|visit|patrols?|impasse|speculation|up|meeting|session|debate|rule|to|in)(?![^ ])");

    private static final Phrase PART = Phrase.compile(
            "^ 's (?!mandate)|^ (?:base|bases|camp|office|offices|compound|contingent|contract|staff|member|position|site|hospital|headquarters|radio|flight|flights|chief|commander|posts?)(?![^ ])");

    private static final Phrase ENDS_WITH_MISSION = Phrase.compile("(?<![^ ])M\\d+ $");

    /** A contingent that goes is not the mission. */
    private static final Phrase PART_OF_IT = Phrase.compile(
            "(?:N\\d+|last|first|some|half|part|A\\d+(?! (?:observers|soldiers|troops|peacekeepers|monitors) of )|C\\d+ 's) [^,]*$");

    private static final int REACH = 200;

    private EndObjects() {}

    static @Nullable Antecedent terminated(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        boolean passive = verb.voice() == Voice.PASSIVE;
        if (passive) {
            return verb.word().startsWith("end") && !tail(text, verb.end()).startsWith(" by ")
                    ? null
                    : subject(sentence, verb);
        }
        Matcher object = OBJECT.matcher(tail(text, verb.end()));
        if (!object.find()
                || OTHER_OBJECT.matcher(object.group("gap")).find()
                || PART.matcher(tail(text, verb.end() + object.end())).find()) {
            return null;
        }
        String noun = object.group("obj");
        int at = verb.end() + object.start("obj");
        if (noun.startsWith("mandate")) {
            return verb.word().startsWith("clos") || verb.word().startsWith("shut")
                    ? null
                    : MandateOwner.at(sentence, at);
        }
        if (verb.word().startsWith("end") && verb.voice() != Voice.INFINITIVE && !decided(sentence, verb)) {
            // "The visit ended, M said"; a mission ends something more often than somebody ends a mission.
            return null;
        }
        if (!decided(sentence, verb)) {
            return null;
        }
        return MissionRoles.at(sentence, noun, at, at + noun.length());
    }

    private static final Phrase DECIDER = Phrase.compile(
            "(?<![^ ])(?:B\\d+|R\\d+|O\\d+|council|summit|heads of state|leaders|parliament|members|governments?|bloc|union|alliance|ministers|resolution|C\\d+|A\\d+|text)(?![^ ])");

    /** "His government's decision to end the mission": the host wishes it, and another body decides. */
    private static final Phrase HOSTS_WISH = Phrase.compile(
            "(?<![^ ])(?:governments?|authorities|C\\d+|A\\d+|country|junta|minister|president|his|her|their)(?: 's)? (?:[a-z]+ ){0,2}?(?:decision|request|demand|call|wish|intention|desire|bid|plan) (?:(?:to|for|that) (?:[a-z]+ ){0,3}?)?$");

    private static boolean decided(Reading sentence, VerbGroup verb) {
        String left = sentence.text().substring(Math.max(0, verb.start() - REACH), verb.start());
        return DECIDER.matcher(left).find()
                && !HOSTS_WISH.matcher(left).find()
                && !ENDS_WITH_MISSION.matcher(left).find();
    }

    static @Nullable Antecedent subject(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, verb.start() - 60), verb.start());
        Matcher noun = SUBJECT.matcher(left);
        // "Waved goodbye to M, which closed its doors": the relative clause has M for its subject.
        boolean relative =
                noun.find() && (noun.group().contains(" which ") || noun.group().contains(" that "));
        if (!noun.hasMatch()
                || !relative
                        && GOVERNED.matcher(left.substring(0, noun.start())).find()) {
            return null;
        }
        return MissionRoles.before(sentence, verb.start(), null);
    }

    /** "The airport, secured by the mission, was closed". */
    private static final Phrase GOVERNED =
            Phrase.compile("(?<![^ ])(?:by|to|from|with|at|near|in|for|under|alongside|between|and) (?:the |an? )?$");

    /** A mission or its mandate directly before the verb, or before a short relative clause or apposition. */
    private static final Phrase SUBJECT = Phrase.compile(
            "(?<![^ ])(?:M\\d+(?: 's mandate| mandate)?|mandate|mission|force|operation|it)(?: (?:in|for|on) (?:the )?(?:[a-z]+ ){0,2}(?:[a-z]+|C\\d+))?(?: ,(?: [^,]{1,50} ,)?)? (?:(?:which|that) )?(?:[a-z]+ly )?$|(?<![^ ])mandate of (?:the )?M\\d+ $");

    static @Nullable Antecedent ofMandate(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, verb.start() - 90), verb.start());
        int mandate = Math.max(
                left.lastIndexOf("mandate"),
                Math.max(left.lastIndexOf(" authorisation "), left.lastIndexOf(" authorization ")) + 1);
        if (mandate > 0) {
            return MandateOwner.at(sentence, Math.max(0, verb.start() - 90) + mandate);
        }
        return verb.word().startsWith("laps") || verb.word().startsWith("allow") ? subject(sentence, verb) : null;
    }

    private static final Phrase WHOLE = Phrase.compile(
            "(?<![^ ])(?:observers|troops|soldiers|peacekeepers|monitors|M\\d+|mission|force) (?:of (?:the )?(?:M\\d+|mission|force) )?$");

    /** A whole mission that leaves, not a part of it. */
    static @Nullable Antecedent withdrawn(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, verb.start() - 60), verb.start());
        boolean consent = text.contains("consent") || text.contains("for good") || text.contains("no more");
        if (verb.voice() != Voice.PASSIVE && !text.contains("for good")
                || !WHOLE.matcher(left).find()
                || !consent && !ENDS_WITH_MISSION.matcher(left).find()
                || PART_OF_IT.matcher(left).find()) {
            return null;
        }
        return MissionRoles.before(sentence, verb.start(), null);
    }

    private static String tail(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }
}
