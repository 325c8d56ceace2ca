package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.mandatewatch.ingest.domain.extract.rule.ExtensionWords.Wording;

/** Finds where a sentence speaks of prolonging a mandate, decided or not. */
final class Extensions {

    private static final Phrase INTRANSITIVE = Phrase.compile("(?:to|over|from|beyond|across|far|well) ");

    /** Between verb and object these words show that something else is extended, or that "renewed" means "new". */
    private static final Phrase OTHER_OBJECT = Phrase.compile(
            "\\b(?:condolences|sympathy|sympathies|thanks|gratitude|invitation|appreciation|help|aid|deadline|contract|calls?|violence"
                    + "|fighting|attacks?|clashes|hostilities|support|commitment|hopes?|push|efforts?|tensions?|pressure|focus"
                    + "|partnership|truce|ceasefire|emergency|appeal|licen[cs]e|visas?|talks|loan|curfew|reach|control|election"
                    + "|exhibition|lead|run|chairman|commander|negotiator|lease|board|leadership|consent|policy|ceiling|headquarters|base|camp)\\b");

    private static final Phrase NEXT = Phrase.compile(
            "(?<![^ ])" + ExtensionWords.VERB
                    + "(?![^ ])| ;|, and (?:the )?M\\d+ (?:until|till|through|to) |, (?:but|while) | (?:who|which) (?:expires|expired)");

    private static final Phrase FURTHER = Phrase.compile(
            "(?:,|and) (?:(?:that|those|the mandate) of )?(?:the )?(?<m>M\\d+)(?: 's mandate)? (?:until|till|through|to|by|for)(?: the)? (?<date>[DT]\\d+)");

    private Extensions() {}

    static List<Extension> in(Reading sentence) {
        List<Extension> found = new ArrayList<>();
        ExtensionWords.PLAIN.forEach(wording -> collect(sentence, wording, found));
        if (found.isEmpty()) {
            ExtensionWords.LOOSE.forEach(wording -> collect(sentence, wording, found));
        }
        return found;
    }

    private static void collect(Reading sentence, Wording wording, List<Extension> found) {
        ExtensionForm form = wording.form();
        Matcher matcher = wording.pattern().matcher(sentence.text());
        while (matcher.find()) {
            int verb = matcher.start("verb");
            String gap = matcher.group("gap");
            boolean known = found.stream().anyMatch(e -> verb == e.verb());
            if (known || isOther(sentence.text(), matcher, form, gap)) {
                continue;
            }
            Antecedent mission = ExtensionOwner.of(sentence, matcher, form, gap);
            int stop = nextEvent(sentence.text(), matcher.end(), verb);
            ExtensionTerms terms = mission == null ? null : ExtensionTerms.of(sentence, matcher, form, stop);
            if (mission == null || terms == null) {
                continue;
            }
            Factuality factuality = Factuality.of(sentence, verb, matcher.group("verb"), form, matcher.end());
            Extension extension = new Extension(
                    mission, terms.start(), terms.end(), verb, factuality, terms.until(), terms.duration());
            found.add(extension);
            if (form == ExtensionForm.ACTIVE) {
                together(sentence, extension, found);
                further(sentence, extension, found);
            }
        }
    }

    /** True when something else goes on, or nothing does. */
    private static boolean isOther(String text, Matcher matcher, ExtensionForm form, String gap) {
        int verb = matcher.start("verb");
        boolean active = form == ExtensionForm.ACTIVE;
        boolean intransitive = active && INTRANSITIVE.begins(gap);
        boolean passive = active
                && BEEN.matcher(text.substring(Math.max(0, verb - 30), verb)).find()
                && matcher.group("verb").endsWith("ed");
        return intransitive || passive || OTHER_OBJECT.matcher(gap).find() || isAdjective(matcher, form, gap);
    }

    private static final Phrase BEEN =
            Phrase.compile("\\b(?:was|were|been|be|is|are|being)(?: [a-z]+ly| last| again| also)? $");

    /** "The renewed mandate" and "the extended mission" extend nothing. */
    private static boolean isAdjective(Matcher matcher, ExtensionForm form, String gap) {
        String obj = matcher.group("obj");
        return form == ExtensionForm.ACTIVE
                && gap.isEmpty()
                && obj != null
                && !MandateOwner.isMission(obj)
                && matcher.group("verb").endsWith("ed");
    }

    /** "… M1 until D2 and [that of] M3 until D4": one verb, several missions. */
    private static void further(Reading sentence, Extension first, List<Extension> found) {
        Matcher matcher = FURTHER.matcher(sentence.text());
        int from = first.end();
        while (matcher.find(from)) {
            Antecedent mission = sentence.named(matcher.group("m"));
            if (mission == null || mission.mission().equals(first.mission().mission())) {
                return;
            }
            String date = matcher.group("date");
            boolean day = date.charAt(0) == 'D';
            found.add(new Extension(
                    mission,
                    first.start(),
                    matcher.end(),
                    matcher.start(),
                    first.factuality(),
                    day ? date : null,
                    day ? null : ExtensionTerms.length(sentence, date)));
            from = matcher.end();
        }
    }

    /** "The mandates of M1 and of the training mission, M2, until D3": one date for both. */
    private static void together(Reading sentence, Extension first, List<Extension> found) {
        Matcher both =
                TOGETHER.within(sentence.text(), first.verb(), sentence.text().length());
        Antecedent second = both.find() ? sentence.named(both.group("m")) : null;
        if (second != null && !second.mission().equals(first.mission().mission())) {
            found.add(new Extension(
                    second,
                    first.start(),
                    first.end(),
                    first.verb() + 1,
                    first.factuality(),
                    first.until(),
                    first.duration()));
        }
    }

    private static final Phrase TOGETHER = Phrase.compile(
            "\\bmandates of (?:the )?(?:[^ ;.]+ ){0,8}?M\\d+ and (?:of )?(?:the )?(?:[^ ;.M]+ ){0,9}?(?:[^ ;.]+ , )?(?<m>M\\d+)");

    /** Dates after the next mission with its own date, or after the next verb of this kind, belong to that one. */
    private static int nextEvent(String text, int from, int verb) {
        Matcher next = NEXT.matcher(text);
        int at = from;
        while (next.find(at)) {
            if (next.start() > verb) {
                return next.start();
            }
            at = next.end();
        }
        return text.length();
    }
}
