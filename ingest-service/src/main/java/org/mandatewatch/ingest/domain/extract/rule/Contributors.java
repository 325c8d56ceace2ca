package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.rule.HeadCount.Form;

/** Which countries the people counted come from: named within the phrase, behind "from", or as who sends them. */
final class Contributors {

    private static final Set<String> UNITS =
            WordSet.of("battalion contingent contribution unit company detachment force brigade share part presence"
                    + " participation deployment battalions peacekeepers soldiers troops forces police officers"
                    + " personnel engineers");

    private static final Set<String> FROM = Set.of("from", "by");

    private Contributors() {}

    /** The contributors of a figure; empty when the text names none. */
    static List<Country> of(Reading sentence, HeadCount count, StrengthSense sense) {
        Words words = sentence.words();
        Country inside = inside(sentence, words, count);
        if (inside != null) {
            return List.of(inside);
        }
        List<Country> from = from(sentence, words, count);
        if (!from.isEmpty()) {
            return from;
        }
        Country unit = unit(sentence, words, count);
        if (unit != null) {
            return List.of(unit);
        }
        if (count.form() == Form.OF_THEM) {
            Country of = sense.source() == StrengthSense.Source.BEFORE ? sender(sentence, words, count, sense) : null;
            if (of == null) {
                of = antecedent(sentence, words, count.figure());
            }
            return of == null ? List.of() : List.of(of);
        }
        if (sense.measure() == Measure.AUTHORISED) {
            Country state = Parliaments.country(sentence, sense.cue());
            if (state != null) {
                return List.of(state);
            }
        }
        if (sense.measure() == Measure.DEPLOYED && StrengthMeasures.isWhole(words, count.figure())) {
            return List.of();
        }
        if (sense.measure() == Measure.PLANNED && isComparison(words, count.figure())) {
            return List.of();
        }
        Country sender = sender(sentence, words, count, sense);
        return sender == null ? List.of() : List.of(sender);
    }

    /** "Far fewer than the 2,500 planned", "below the planned 2,500": a plan that nobody of the sentence need have made. */
    private static boolean isComparison(Words words, int figure) {
        for (int k = figure - 1; k >= figure - 3; k--) {
            if (words.get(k).equals("than") || words.get(k).equals("below")) {
                return true;
            }
        }
        return false;
    }

    /** "600 Kenyan police officers", "1,000 of Kenya's police", "Sweden's 150 commandos", "Jamaica 24". */
    private static @Nullable Country inside(Reading sentence, Words words, HeadCount count) {
        for (int k = count.noun(); k > count.figure(); k--) {
            if (words.isMention(k, "AC") && !words.get(k + 1).equals("-")) {
                if (words.isMention(k - 2, "A")) {
                    // "1,200 Argentine and British troops" are no one's alone.
                    return null;
                }
                return sentence.country(words.get(k));
            }
            Country metonym = Metonyms.country(words.get(k));
            if (metonym != null && count.form() == Form.NOUN) {
                return metonym;
            }
        }
        int before = count.figure() - 1;
        while (before > count.figure() - 4
                && Set.of("last", "remaining", "some", ":", "(", "current").contains(words.get(before))) {
            before--;
        }
        if (words.get(before).equals("'s") && words.isMention(before - 1, "C")) {
            return sentence.country(words.get(before - 1));
        }
        boolean listed = words.isMention(before, "C")
                && (count.form() == Form.BARE
                        || words.get(before - 1).equals("and")
                        || words.get(before).equals(":"));
        boolean adjective = words.isMention(before, "A") && before == count.figure() - 1;
        return listed || adjective ? sentence.country(words.get(before)) : null;
    }

    /** "400 soldiers from Chad", "75 each from Guatemala and El Salvador", "pledged by Benin". */
    private static List<Country> from(Reading sentence, Words words, HeadCount count) {
        int k = count.noun() + 1;
        if (words.are(k, "of", "them") || words.are(k, "of", "whom")) {
            k += 2;
        }
        boolean each = words.get(k).equals("each");
        int limit = k + (each ? 2 : 5);
        while (k < limit && !FROM.contains(words.get(k))) {
            String word = words.get(k);
            if (word.equals(",") || word.equals(";") || word.equals(".") || words.isMention(k, "NC")) {
                return List.of();
            }
            if (word.equals("arrived")
                    || word.equals("flown")
                    || word.equals("withdrawn")
                    || word.equals("came")
                    || word.equals("returned")
                    || word.equals("left")) {
                return List.of();
            }
            k++;
        }
        if (!FROM.contains(words.get(k))) {
            return List.of();
        }
        k += words.get(k + 1).equals("the") ? 2 : 1;
        List<Country> found = new ArrayList<>();
        while (words.isMention(k, "C") && !words.get(k + 1).equals("'s")) {
            Country country = sentence.country(words.get(k));
            if (country != null) {
                found.add(country);
            }
            k++;
            while (words.get(k).equals(",")
                    || words.get(k).equals("and")
                    || words.get(k).equals("the")) {
                k++;
            }
        }
        if (words.get(k).equals("other") || words.get(k).equals("others")) {
            return List.of();
        }
        boolean shared =
                found.size() > 1 && !each && !words.get(count.noun() + 1).equals("each");
        return shared ? List.of() : found;
    }

    /** "Kenya's contribution stands at 730", "the South African contingent of 1,100". */
    private static @Nullable Country unit(Reading sentence, Words words, HeadCount count) {
        for (int k = count.figure() - 1; k >= Math.max(1, count.figure() - 8); k--) {
            String word = words.get(k);
            boolean told = word.equals(",") && k == count.figure() - 1 && count.isBare()
                    || words.isMention(k, "M") && words.get(count.figure() - 1).equals(",");
            if (!told && (word.equals(",") || word.equals(";") || word.equals("among") || words.isMention(k, "NM"))) {
                return null;
            }
            if (UNITS.contains(word)) {
                int owner = words.get(k - 1).equals("'s") || words.isMention(k - 1, "A") ? k - 1 : k - 2;
                if (words.get(owner).equals("'s")) {
                    owner--;
                }
                if (words.isMention(owner, "CA") && !words.get(owner + 1).equals("-")) {
                    return sentence.country(words.get(owner));
                }
            }
        }
        return null;
    }

    /** Whom "of them" means: "Engineers from Nepal, 270 of whom", "the Kenyan officers … the last 230 of them". */
    private static @Nullable Country antecedent(Reading sentence, Words words, int figure) {
        for (int k = 0; k < figure; k++) {
            boolean noun = HeadNouns.NOUNS.contains(words.get(k));
            if (noun && words.get(k + 1).equals("from")) {
                int c = words.get(k + 2).equals("the") ? k + 3 : k + 2;
                return words.isMention(c, "C") ? sentence.country(words.get(c)) : null;
            }
            if (noun) {
                for (int a = k - 1; a >= Math.max(0, k - 2); a--) {
                    if (words.isMention(a, "A")) {
                        return sentence.country(words.get(a));
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Country sender(Reading sentence, Words words, HeadCount count, StrengthSense sense) {
        boolean behind = sense.source() == StrengthSense.Source.BEHIND;
        if (behind || (sense.measure() == Measure.AUTHORISED && !sends(words.get(sense.cue())))) {
            return HomePaper.country(sentence.context());
        }
        int verb = sense.source() == StrengthSense.Source.PHRASE ? verb(words, count.figure()) : sense.cue();
        Subject subject = Subject.of(sentence, verb);
        return switch (subject.role()) {
            case COUNTRY -> subject.country();
            case HOME -> HomePaper.voice(sentence.context());
            case UNKNOWN -> HomePaper.country(sentence.context());
            default -> null;
        };
    }

    private static boolean sends(String word) {
        StrengthCue cue = StrengthCue.of(word);
        return cue == StrengthCue.SEND || cue == StrengthCue.SENT || cue == StrengthCue.HAS;
    }

    /** The verb before a figure whose own phrase already told the measure. */
    private static int verb(Words words, int figure) {
        for (int k = figure - 1; k >= Math.max(0, figure - 12); k--) {
            if (StrengthCue.of(words.get(k)) != null) {
                return k;
            }
        }
        return figure;
    }
}
