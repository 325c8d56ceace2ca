package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;

/** Which mission the people counted belong to: not every soldier in an article serves in its mission. */
final class StrengthMissions {

    private static final double NAMED = 0.98;
    private static final double ASIDE = 0.93;
    private static final double SUPPOSED = 0.85;
    private static final double FAR = 0.75;

    /** A mission named so few words behind a figure owns it, however near another stands before. */
    private static final int NEXT = 5;

    /** How many sentences a reader keeps a name in mind. */
    private static final int MEMORY = 6;

    private static final Phrase ANAPHOR = Phrase.compile(
            "\\b(?:the|this|its|their|our|an?|new|future|such|each|that|'s) (?:[a-z-]+ ){0,4}?(?:mission|force|operation|peacekeepers|contingent|deployment|peacekeeping|contribution|battalion|force's)\\b|\\bpeacekeepers\\b|\\bblue helmets\\b|\\bceiling\\b|\\bauthori[sz]ed strength\\b|\\bon the ground\\b|\\b(?:mission|force) 's\\b");

    private static final Phrase PRONOUN = Phrase.compile("\\b(?:it|its|they|their|there|these)\\b");

    private static final Phrase SENDING = Phrase.compile(
            "\\b(?:deploy[a-z]*|sent|sends|contribut[a-z]*|pledg[a-z]*|arriv[a-z]*|landed|returned|serv(?:e|es|ed|ing))\\b");

    private static final Phrase ELSEWHERE =
            Phrase.compile("\\b(?:in|to|into) (?:the |eastern |northern |southern )*(C\\d+)");

    private StrengthMissions() {}

    /**
     * The mission of a figure; null when none is meant.
     *
     * @param sent whether the sentence says that somebody sends or withdraws the people, or that they serve
     */
    static @Nullable Antecedent of(Reading sentence, HeadCount count, boolean sent) {
        Antecedent named = named(sentence, count);
        if (named != null) {
            return named;
        }
        String text = sentence.text();
        Antecedent incoming = incoming(sentence);
        Antecedent meant = isSpokenOf(sentence.words(), count.figure())
                ? earlier(sentence)
                : incoming == null ? meant(sentence, sentence.words().start(count.figure())) : incoming;
        if (meant == null
                || meant.mission().sanctions()
                || isElsewhere(sentence, meant.mission().host())) {
            return null;
        }
        if (ANAPHOR.matcher(text).find()) {
            return meant;
        }
        boolean place = names(sentence, meant.mission().host());
        if (place || PRONOUN.matcher(text).find()) {
            return new Antecedent(meant.mission(), meant.certainty() * (place ? NAMED : SUPPOSED));
        }
        boolean only = sentence.context().missions().stream()
                        .filter(m -> !m.sanctions())
                        .count()
                == 1;
        return sent || only && (SENDING.matcher(text).find() || isJustNamed(sentence))
                ? new Antecedent(meant.mission(), meant.certainty() * FAR)
                : null;
    }

    /** "400 soldiers to help with the transition from M1 to the UN force": where all named go, the one that comes. */
    private static @Nullable Antecedent incoming(Reading sentence) {
        Words words = sentence.words();
        boolean going = false;
        for (int k = 0; k < words.size(); k++) {
            if (words.isMention(k, "M")) {
                if (!Prominence.isPassing(words, k)) {
                    return null;
                }
                going = true;
            }
        }
        return going && HANDING.matcher(sentence.text()).find()
                ? sentence.context().salience().at(sentence.index(), NEW_FORCE)
                : null;
    }

    private static final Called NEW_FORCE = new Called("force", Called.Age.NEW, false, false);

    private static final Phrase HANDING = Phrase.compile(
            "(?<![^ ])(?:transition|changeover|change - over|handover|hand - over|transfer)(?: [^ ;.]+){0,3}? from (?:the )?M\\d+ to (?:the|an?) ");

    /** True where the sentence before, in the same paragraph, names a mission. */
    private static boolean isJustNamed(Reading sentence) {
        int before = sentence.index() - 1;
        Context context = sentence.context();
        return before >= 0
                && context.sentences().get(before).paragraph()
                        == context.sentences().get(sentence.index()).paragraph()
                && context.mentions(before).stream().anyMatch(p -> p.mention() instanceof MissionNamed);
    }

    /** What earlier sentences speak of; for the first ones, what the next sentence introduces. */
    private static @Nullable Antecedent meant(Reading sentence, int offset) {
        Context context = sentence.context();
        for (int i = sentence.index() - 1; i >= 0; i--) {
            if (context.mentions(i).stream().anyMatch(p -> p.mention() instanceof MissionNamed)) {
                return sentence.mission(offset);
            }
        }
        for (int i = sentence.index() + 1; i < Math.min(context.sentences().size(), sentence.index() + 3); i++) {
            for (Placed placed : context.mentions(i)) {
                if (placed.mention() instanceof MissionNamed named
                        && !named.mission().sanctions()) {
                    return new Antecedent(named.mission(), SUPPOSED);
                }
            }
        }
        return sentence.mission(offset);
    }

    /** The mission that the sentences before this one name. */
    private static @Nullable Antecedent earlier(Reading sentence) {
        Context context = sentence.context();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - MEMORY); i--) {
            for (Placed placed : context.mentions(i)) {
                if (placed.mention() instanceof MissionNamed named
                        && !named.mission().sanctions()) {
                    return new Antecedent(named.mission(), NAMED);
                }
            }
        }
        return sentence.mission(0);
    }

    private static @Nullable Antecedent named(Reading sentence, HeadCount count) {
        Words words = sentence.words();
        int before = -1;
        int aside = -1;
        int behind = -1;
        for (int k = 0; k < words.size(); k++) {
            MissionNamed named =
                    words.isMention(k, "M") ? sentence.shape().mention(words.get(k), MissionNamed.class) : null;
            if (named == null || named.mission().sanctions()) {
                continue;
            }
            // "400 soldiers to help with the changeover from M": they need not be its own.
            if (k > count.noun() + NEXT && Prominence.isPassing(words, k)) {
                continue;
            }
            if (k < count.figure() && words.isAside(k, count.figure())) {
                aside = k;
            } else if (k < count.figure()) {
                before = k;
            } else if (behind < 0) {
                behind = k;
            }
        }
        boolean spoken = before < 0 && aside < 0 && isSpokenOf(words, count.figure());
        if (behind >= 0 && spoken && behind > count.noun() + NEXT) {
            return null;
        }
        if (behind >= 0
                && (behind <= count.noun() + NEXT && !isApart(words, count.noun(), behind)
                        || before < 0 && aside < 0)) {
            return at(sentence, words, behind, NAMED);
        }
        if (before >= 0) {
            return at(sentence, words, before, NAMED);
        }
        return aside >= 0 ? at(sentence, words, aside, ASIDE) : null;
    }

    /** True when words before a figure point back to a mission: "That force, which numbers some 7,000, …". */
    private static boolean isSpokenOf(Words words, int figure) {
        for (int k = 0; k < Math.min(figure, 6); k++) {
            String word = words.get(k);
            String next = words.get(k + 1);
            if ((word.equals("that") || word.equals("this"))
                    && (next.equals("force") || next.equals("mission") || next.equals("operation"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            String word = words.get(k);
            if (word.equals(";") || word.equals(",") || word.equals("than") || words.isMention(k, "N") && k > from) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Antecedent at(Reading sentence, Words words, int k, double certainty) {
        Antecedent named = sentence.named(words.get(k));
        return named == null ? null : new Antecedent(named.mission(), certainty);
    }

    private static boolean isElsewhere(Reading sentence, @Nullable Country host) {
        Matcher place = ELSEWHERE.matcher(sentence.text());
        boolean elsewhere = false;
        while (place.find()) {
            Country country = sentence.country(place.group(1));
            if (country != null && country.equals(host)) {
                return false;
            }
            elsewhere |= host != null;
        }
        return elsewhere;
    }

    private static boolean names(Reading sentence, @Nullable Country country) {
        return sentence.shape().mentions().stream()
                .anyMatch(p -> p.mention() instanceof CountryNamed named
                        && named.country().equals(country));
    }
}
