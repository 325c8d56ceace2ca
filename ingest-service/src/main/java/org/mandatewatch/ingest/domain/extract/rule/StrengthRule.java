package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.rule.HeadCount.Form;

/** "600 additional soldiers", "the current 400 Kenyan forces", "its 13,000-strong mission". */
final class StrengthRule implements Rule {

    /** How sure a figure with its noun is, one without, and one whose measure is only supposed. */
    private static final double SURE = 0.94;

    private static final double BARE = 0.88;
    private static final double SUPPOSED = 0.8;

    /** A smaller figure alone counts no people: "split in three". */
    private static final long FEWEST_BARE = 10;

    /** No mission is larger; greater figures count other people. */
    private static final long MOST = 250_000;

    private static final Phrase HARM = Phrase.compile(
            "\\b(?:kill(?:ed|ing|s)|wounded|injur[a-z]*|died|dead|deaths?|kidnap[a-z]*|abduct[a-z]*|captured|ambush[a-z]*|missing|detained|hostages?|suspected|allegations|evacuated|hurt|lives|casualties|slain|fatalities)\\b");

    private static final Phrase OTHERS = Phrase.compile(
            "\\b(?:government|rebel|gang|enemy|insurgent|jihadist|militia|national|paramilitary|mercenary|local|wagner|health|prison|border|retired|m23|republican|presidential|former|trained|female|child|riot|ex)\\b");

    private static final Phrase OF_OTHERS = Phrase.compile(
            "^ (?:of|from|in) (?:the |its )?(?:A\\d+ |C\\d+ 's |[a-z]+ ){0,2}?(?:army|government|rebels?|militia|m23|taliban)\\b|^ to (?:O\\d+ )?peacekeeping\\b|^ (?:worldwide|around the world)\\b");

    private static final Phrase NOT_PART =
            Phrase.compile("\\b(?:not part of|not serving|outside the (?:force|mission)|alongside m23)\\b");

    private static final Phrase PEOPLE = Phrase.compile("\\b(?:" + String.join("|", HeadNouns.NOUNS)
            + "|contingents?|battalions?|contributors?|strength|staff|ceiling|members)\\b");

    private static final Phrase AUTHORISING = Phrase.compile("\\b(?:authori[sz][a-z]*|decide[sd]|resolution|R\\d+)\\b");

    private static final Phrase DECIDING = Phrase.compile(
            "\\b(?:authori[sz][a-z]*|mandates?|resolution|council|parliament|extend[a-z]*|prolong[a-z]*|renew[a-z]*|[BR]\\d+)\\b");

    private static final Phrase WHOLE = Phrase.compile("\\b(?:total|strength|size|numbers|ceiling|level)\\b");

    private static final Set<String> TRIGGERS = triggered();

    private static Set<String> triggered() {
        Set<String> all = new HashSet<>(StrengthCue.words());
        all.addAll(HeadNouns.NOUNS);
        all.addAll(
                WordSet.of("strong member members contingent contingents women staff person contributors contributing"
                        + " contributor each battalion serving whom force mission guards whose of"));
        return Set.copyOf(all);
    }

    @Override
    public Set<String> triggers() {
        return TRIGGERS;
    }

    /** A figure that was read, for the ones that are joined to it. */
    private record Told(
            HeadCount count, StrengthSense sense, Measure measure, List<Country> contributors, Qualifier qualifier) {

        /** True when the sentence says who sends the people, or who allows it. */
        boolean isSent() {
            return measure == Measure.AUTHORISED
                    || !contributors.isEmpty() && sense.source() != StrengthSense.Source.BEHIND;
        }
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (sentence.text().indexOf('N') < 0 || sentence.context().missions().isEmpty()) {
            return;
        }
        List<HeadCount> counts = HeadCounts.in(sentence);
        List<Country> respective = Respectively.countries(sentence, counts);
        Told previous = null;
        for (int i = 0; i < counts.size(); i++) {
            HeadCount count = counts.get(i);
            Count value = sentence.shape().mention(sentence.words().get(count.figure()), Count.class);
            if (value != null
                    && !(count.form() == Form.BARE && value.value() < FEWEST_BARE && previous == null)
                    && value.value() >= 2
                    && value.value() <= MOST) {
                Country own = respective.isEmpty() ? null : respective.get(i);
                Told told = told(sentence, count, value, previous, own);
                if (told != null) {
                    add(sentence, told, value.value(), findings);
                    previous = told;
                }
            }
        }
    }

    private static @Nullable Told told(
            Reading sentence, HeadCount count, Count value, @Nullable Told previous, @Nullable Country own) {
        Words words = sentence.words();
        if (isNoStrength(sentence, words, count)
                || (count.isBare() && !isNumbered(words, count) && !speaksOfPeople(sentence))) {
            return null;
        }
        Told before = previous != null && isJoined(words, previous.count(), count) ? previous : null;
        StrengthSense sense = StrengthMeasures.of(words, count);
        if (before != null && (sense == null || sense.source() != StrengthSense.Source.PHRASE || count.isBare())) {
            sense = new StrengthSense(before.measure(), count.figure(), StrengthSense.Source.PHRASE);
        }
        if (sense == null || sense.measure() == null) {
            return null;
        }
        Subject subject =
                Subject.of(sentence, sense.source() == StrengthSense.Source.BEFORE ? sense.cue() : count.figure());
        if (subject.role() == Subject.Role.OTHERS && sense.source() != StrengthSense.Source.RELATIVE) {
            return null;
        }
        List<Country> contributors = own != null ? List.of(own) : Contributors.of(sentence, count, sense);
        boolean shares = before != null
                || (count.isBare()
                        && (subject.role() == Subject.Role.UNKNOWN || sense.source() == StrengthSense.Source.BEHIND));
        if (previous != null && contributors.isEmpty() && shares) {
            contributors = previous.contributors();
        }
        if (contributors.isEmpty() && count.form() == Form.BARE && !isGoverned(words, count, sense, subject)) {
            return null;
        }
        boolean vague = before != null
                && words.get(count.figure() - 1).equals("and")
                && (before.qualifier() == Qualifier.UP_TO || before.qualifier() == Qualifier.ABOUT)
                && value.qualifier() == Qualifier.EXACT
                && (before.qualifier() == Qualifier.UP_TO || contributors.isEmpty());
        boolean range = words.get(count.figure() - 1).equals("and")
                && words.get(count.figure() - 3).equals("between");
        Qualifier qualifier =
                range ? Qualifier.UP_TO : vague && before != null ? before.qualifier() : value.qualifier();
        return new Told(
                count, sense, measure(sentence, count, sense, qualifier, contributors), contributors, qualifier);
    }

    private static Measure measure(
            Reading sentence, HeadCount count, StrengthSense sense, Qualifier qualifier, List<Country> contributors) {
        Measure measure = sense.measure() == null ? Measure.DEPLOYED : sense.measure();
        boolean promise = measure == Measure.PLANNED || measure == Measure.PLEDGED;
        if (promise && qualifier == Qualifier.UP_TO && contributors.isEmpty() && isAuthorising(sentence)) {
            return Measure.AUTHORISED;
        }
        if (measure == Measure.DEPLOYED
                && qualifier == Qualifier.UP_TO
                && DECIDING.matcher(sentence.text()).find()) {
            return Measure.AUTHORISED;
        }
        if (measure == Measure.PLANNED && !contributors.isEmpty()) {
            return Measure.PLEDGED;
        }
        String before = sentence.words().between(count.figure() - 6, count.figure());
        boolean whole = measure == Measure.PLEDGED
                && contributors.isEmpty()
                && (StrengthCue.of(sentence.words().get(sense.cue())) != StrengthCue.PLEDGED
                        || WHOLE.matcher(before).find()
                        || sentence.words().get(count.figure() - 1).equals("the"));
        return whole ? Measure.PLANNED : measure;
    }

    private static boolean isAuthorising(Reading sentence) {
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 3); i--) {
            if (AUTHORISING.matcher(sentence.context().shape(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** A figure alone counts people only where a verb of sending or having, or a total, asks for them. */
    private static boolean isGoverned(Words words, HeadCount count, StrengthSense sense, Subject subject) {
        boolean whole =
                WHOLE.matcher(words.between(count.figure() - 8, count.figure())).find();
        boolean numbered = words.get(sense.cue()).startsWith("number")
                || words.get(sense.cue()).startsWith("total");
        boolean ours = subject.role() == Subject.Role.MISSION || subject.role() == Subject.Role.COUNTRY;
        boolean there = words.get(sense.cue()).equals("there");
        boolean deployed = sense.measure() != Measure.DEPLOYED || sense.source() == StrengthSense.Source.BEHIND;
        return whole || numbered || ours || there || deployed;
    }

    private static boolean isNoStrength(Reading sentence, Words words, HeadCount count) {
        String mid = words.between(count.figure() + 1, count.noun() + 1);
        int right = Math.min(words.size(), count.noun() + 7);
        for (int k = count.noun() + 1; k < right; k++) {
            if (words.get(k).equals(";")) {
                right = k;
            }
        }
        String near =
                words.between(count.figure() - 5, count.noun() + 1) + " " + words.between(count.noun() + 1, right);
        String behind = " " + words.between(count.noun() + 1, count.noun() + 8);
        boolean theirs = count.form() == Form.OF_THEM
                && OTHERS.matcher(words.between(count.figure() - 12, count.figure()))
                        .find();
        return theirs
                || HARM.matcher(near).find()
                || OTHERS.matcher(mid).find()
                || OF_OTHERS.matcher(behind).find()
                || NOT_PART.matcher(sentence.text()).find();
    }

    /** "It numbered 50,000 at its height": the verb counts people by itself. */
    private static boolean isNumbered(Words words, HeadCount count) {
        return words.get(count.figure() + 1).equals("strong")
                || words.between(count.figure() - 2, count.figure()).contains("number")
                        && !words.between(0, count.figure()).contains("resolution");
    }

    private static boolean speaksOfPeople(Reading sentence) {
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 4); i--) {
            if (PEOPLE.matcher(sentence.context().shape(i).text()).find()) {
                return true;
            }
        }
        return false;
    }

    /** "12,500 troops and 300 observers", "Jamaica 24, Belize 2, and 75 each from …". */
    private static boolean isJoined(Words words, HeadCount before, HeadCount count) {
        int from = before.noun() + 1;
        int to = count.figure();
        while (to > from && (words.isMention(to - 1, "C") || words.get(to - 1).equals("the"))) {
            to--;
        }
        while (from < to && words.get(from).equals("(") && words.get(from + 2).equals(")")) {
            from += 3;
        }
        while (from < to
                && (words.isMention(from, "CMN")
                        || Set.of("from", "each", "of", "the", "(", ")", "last", "them")
                                .contains(words.get(from)))) {
            from++;
        }
        return HeadNouns.isJoint(words, from, to);
    }

    private static void add(Reading sentence, Told told, long value, Findings findings) {
        HeadCount count = told.count();
        Words words = sentence.words();
        Antecedent mission = StrengthMissions.of(sentence, count, told.isSent());
        if (mission == null || mission.mission().sanctions()) {
            return;
        }
        Personnel personnel = StrengthMeasures.personnel(words.between(count.figure() + 1, count.noun() + 1));
        double confidence = count.isBare() ? BARE : SURE;
        List<String> names = new ArrayList<>();
        for (Country country : told.contributors()) {
            if (!country.equals(mission.mission().host())) {
                names.add(country.name());
            }
        }
        if (names.isEmpty() && !told.contributors().isEmpty()) {
            return;
        }
        if (names.isEmpty()) {
            names.add("");
        }
        for (String name : names) {
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(words.start(count.figure()), words.end(Math.max(count.noun(), count.figure()))),
                    confidence,
                    header -> new StrengthReported(
                            header, told.measure(), value, told.qualifier(), name.isEmpty() ? null : name, personnel));
        }
    }
}
