package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.SiteStatus;
import org.mandatewatch.ingest.domain.extract.rule.Sites.Site;

/** What a sentence says that a mission does with a site, whether it stands before or behind its verb. */
final class SiteEvents {

    /** A mission has or will have a site; {@code cue} is the word that says so. */
    record Event(Antecedent mission, SiteStatus status, int cue) {}

    static final Set<String> VERBS = WordSet.of(
            "secured secure secures securing retaken retook retake retaking recaptured recapture recapturing reopened reopen"
                    + " reopening cleared clear clearing regained regain regaining took taken take taking seized captured"
                    + " hold holds held holding guard guards guarding guarded control controls controlled protect protects"
                    + " protecting protected reclaimed reclaim reclaiming liberated liberate stabilise stabilize occupied"
                    + " freed restore restored defend defends defending recovered recover won seize seizing capture"
                    + " unblock unblocked unblocking");

    private static final Set<String> AHEAD = WordSet.of(
            "will would to plans plan intends intend aims aim next focus priority hopes means prepare preparing shall 'll"
                    + " must should goal task set objective");

    private static final Set<String> GOALS =
            WordSet.of("goal priority task objective target aim next job mission focus");

    private static final Set<String> UNREAL = WordSet.of(
            "if not never failed unable could might cannot without unless neither no attempt tried trying help helped soon"
                    + " helping ask asked urged need needs nor");

    /** Words between a verb and a place that is not its object. */
    private static final Set<String> APART = WordSet.of(
            "by from in but that near along on at with for around outside where which who when while handed");

    /** What is so once a mission has been there: "the road is safe again". */
    private static final Set<String> SAFE = Set.of("secure", "safe", "open", "secured", "calm");

    private static final Set<String> HOLDS = Set.of("control", "hands", "protection", "guard");

    private final Words words;
    private final SiteKeepers keepers;

    SiteEvents(Reading sentence) {
        this.words = sentence.words();
        this.keepers = new SiteKeepers(sentence);
    }

    /** What is said of a site; null when nothing is. */
    @Nullable
    Event of(Site site) {
        int before = active(site.from());
        if (before >= 0) {
            return isUnreal(before) ? null : active(before, site);
        }
        int behind = passive(site.to());
        if (behind >= 0) {
            return isUnreal(behind) ? null : event(keepers.agent(behind), behind);
        }
        Event held = held(site.to());
        return held == null ? pronoun(site.to()) : held;
    }

    private @Nullable Event active(int verb, Site site) {
        boolean noun = words.get(verb).endsWith("ing") || words.get(verb).equals("control");
        if (words.get(verb).endsWith("ing")
                && (words.get(verb - 1).equals("of") || words.get(verb - 1).equals("with"))) {
            // "The job of guarding the airport" is what somebody is asked to do.
            return null;
        }
        Antecedent subject = keepers.subject(verb);
        if (noun && subject == null) {
            return goal(verb, site);
        }
        return event(subject, verb);
    }

    /** "Securing the airport is the first priority of the force", "control of it has passed to the force". */
    private @Nullable Event goal(int verb, Site site) {
        for (int k = site.to(); k < Math.min(words.size(), site.to() + 9); k++) {
            String word = words.get(k);
            if (GOALS.contains(word)) {
                int of = words.get(k + 1).equals("of") || words.get(k + 1).equals("for") ? k + 2 : -1;
                if (of < 0 && GOALS.contains(words.get(k + 1))) {
                    continue;
                }
                Antecedent mission = of < 0 ? keepers.subject(k) : keepers.at(of);
                return mission == null ? null : new Event(mission, SiteStatus.TO_BE_SECURED, verb);
            }
            if (word.equals("passed") && words.get(k + 1).equals("to")) {
                Antecedent mission = keepers.at(k + 2);
                return mission == null ? null : new Event(mission, SiteStatus.SECURED, k);
            }
        }
        return null;
    }

    /** "Is now under the control of the force", "is back in the mission's hands". */
    private @Nullable Event held(int to) {
        for (int k = to; k < Math.min(words.size(), to + 9); k++) {
            String word = words.get(k);
            if (word.equals(";") || word.equals(".") || word.equals(",")) {
                return null;
            }
            if (HOLDS.contains(word) && isIn(k)) {
                boolean of = words.get(k + 1).equals("of");
                Antecedent mission = of ? keepers.at(k + 2) : keepers.at(k - 2);
                return event(mission, k);
            }
        }
        return null;
    }

    private boolean isIn(int k) {
        for (int j = k - 1; j > k - 6; j--) {
            if (words.get(j).equals("in") || words.get(j).equals("under")) {
                return true;
            }
        }
        return false;
    }

    /** "The road is safe again after the force cleared it": the verb's object is a pronoun. */
    private @Nullable Event pronoun(int to) {
        for (int k = to; k < Math.min(words.size(), to + 30); k++) {
            boolean it = words.get(k).equals("it") || words.get(k).equals("them");
            if (it && VERBS.contains(words.get(k - 1)) && !isUnreal(k - 1)) {
                return event(keepers.subject(k - 1), k - 1);
            }
        }
        return null;
    }

    private @Nullable Event event(@Nullable Antecedent mission, int cue) {
        return mission == null
                ? null
                : new Event(mission, isAhead(cue) ? SiteStatus.TO_BE_SECURED : SiteStatus.SECURED, cue);
    }

    /** The verb whose object the site is: just before it, or before another site that "and" joins to it. */
    private int active(int from) {
        for (int k = from - 1; k >= Math.max(0, from - 12); k--) {
            String word = words.get(k);
            if (VERBS.contains(word) && !words.isAside(k, from)) {
                return k;
            }
            if (word.equals("over") && words.get(k - 1).equals("taken")
                    || word.equals("over") && words.get(k - 1).equals("took")) {
                return k - 1;
            }
            if (word.equals(";") || word.equals(".") || APART.contains(word) || words.isMention(k, "DNT")) {
                return -1;
            }
            if (word.equals("have") || word.equals("has")) {
                return possessed(from);
            }
        }
        return -1;
    }

    /** "Have the airport under their control". */
    private int possessed(int from) {
        for (int j = from; j < from + 8; j++) {
            if (words.get(j).equals("under") && words.between(j, j + 3).contains("control")) {
                return j + 1;
            }
        }
        return -1;
    }

    private int passive(int to) {
        for (int k = to; k < Math.min(words.size(), to + 14); k++) {
            String word = words.get(k);
            boolean participle = VERBS.contains(word)
                    && (word.endsWith("ed") || word.equals("taken") || word.equals("retaken") || word.equals("held"));
            if (participle || SAFE.contains(word) && !pronounFollows(k)) {
                return isPassive(to, k) ? k : -1;
            }
            if (word.equals(";") || word.equals(".") || word.equals("and") || word.equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean pronounFollows(int k) {
        return pronoun(k) != null;
    }

    private boolean isPassive(int to, int participle) {
        for (int j = participle - 1; j >= Math.max(to, participle - 5); j--) {
            if (StrengthAuxiliaries.isBe(words.get(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnreal(int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 6); k--) {
            if (UNREAL.contains(words.get(k))) {
                return true;
            }
            if (words.get(k).equals(",") || words.get(k).equals(";")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAhead(int verb) {
        String form = words.get(verb);
        for (int k = verb - 1; k >= Math.max(0, verb - 9); k--) {
            String word = words.get(k);
            boolean first = word.equals("to") && words.between(k - 6, k).contains("first");
            if (first && words.get(k + 1).equals("be") && form.endsWith("ed")) {
                // "The first place to be secured" has been.
                return false;
            }
            if (AHEAD.contains(word) && !(word.equals("to") && form.endsWith("ed") && k < verb - 2)) {
                return true;
            }
            if (word.equals("has") || word.equals("have") || word.equals("had") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }
}
