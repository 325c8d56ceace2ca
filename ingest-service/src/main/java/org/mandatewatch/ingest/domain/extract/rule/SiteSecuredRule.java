package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.fact.SiteStatus;

/** "The force has retaken the General Hospital and means to reopen the road to Carrefour." */
final class SiteSecuredRule implements Rule {

    private static final Set<String> SITES =
            WordSet.of("airport airfield airstrip airbase port seaport harbour harbor hospital hospitals station"
                    + " stations road roads highway highways route routes bridge bridges palace terminal market pass"
                    + " plant building buildings prison square headquarters refinery depot barracks stadium courthouse"
                    + " crossing junction dam corridor mine base camp compound checkpoint academy embassy hotel"
                    + " penitentiary runway docks warehouse neighbourhood neighborhood district town village boulevard"
                    + " avenue intersection cathedral infrastructure center");

    private static final Set<String> VERBS =
            WordSet.of("secured secure secures securing retaken retook retake retaking recaptured recapture recapturing"
                    + " reopened reopen reopening cleared clear clearing regained regain regaining took taken take"
                    + " taking seized captured capture hold holds held holding guard guards guarding guarded control"
                    + " controls controlled protect protects protecting protected reclaimed reclaim liberated liberate"
                    + " stabilise stabilize occupied freed restore restored defend defends defending recovered recover"
                    + " won");

    /** Verbs that need more than themselves: "took" a market is taking it only by the mission's own hand. */
    private static final Set<String> AHEAD =
            WordSet.of("will would to plans plan intends intend aims aim next focus priority hopes means prepare"
                    + " preparing shall 'll must should goal task set objective");

    private static final Set<String> UNREAL =
            WordSet.of("if not never failed unable could might cannot without unless neither no attempt tried trying"
                    + " help helped helping ask asked urged need needs");

    private static final Set<String> TROOPS =
            WordSet.of("soldiers troops officers peacekeepers police paratroopers sappers engineers marines helmets"
                    + " forces personnel contingent battalion patrols units unit commandos men teams");

    private static final Set<String> STOP =
            WordSet.of(", . ; : ( ) \u2013 \" but or from by after before since where while which who that as despite"
                    + " is are was were has have had will would when under with early late last this and against"
                    + " during without for said so on yesterday today now once then at in to of again alongside near"
                    + " along through");

    @Override
    public Set<String> triggers() {
        return VERBS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (sentence.context().missions().isEmpty()) {
            return;
        }
        Words words = sentence.words();
        int last = -1;
        for (int k = 0; k < words.size(); k++) {
            if (SITES.contains(words.get(k)) && k > last) {
                last = site(sentence, words, k, findings);
            }
        }
    }

    /** Reads the site whose noun stands at an index; gives where it ends. */
    private static int site(Reading sentence, Words words, int noun, Findings findings) {
        int from = from(words, noun);
        int to = to(sentence, words, noun);
        boolean listed = words.get(from - 1).equals("and") && SITES.contains(words.get(from - 2));
        boolean object = words.get(noun).endsWith("s") && VERBS.contains(words.get(from - 1));
        if (from == noun && to == noun + 1 && !isDetermined(words, from) && !listed && !object) {
            return to;
        }
        int verb = active(words, from);
        boolean passive = verb < 0;
        if (passive) {
            verb = passive(words, to);
        }
        if (verb < 0 || isUnreal(words, verb)) {
            return to;
        }
        Antecedent mission = mission(sentence, words, verb, passive, to);
        if (mission == null || mission.mission().sanctions()) {
            return to;
        }
        SiteStatus status = isAhead(words, verb) ? SiteStatus.TO_BE_SECURED : SiteStatus.SECURED;
        String written = sentence.quoted(words.start(from), words.end(to - 1));
        findings.add(
                sentence,
                mission,
                sentence.clause(words.start(Math.min(from, verb)), words.end(Math.max(to - 1, verb))),
                0.88,
                header -> new SiteSecured(header, written, status));
        return to;
    }

    private static int from(Words words, int noun) {
        int from = noun;
        while (from > 0
                && from > noun - 6
                && !STOP.contains(words.get(from - 1))
                && !isDetermined(words, from)
                && !VERBS.contains(words.get(from - 1))
                && !words.isMention(from - 1, "DNTM")
                && !words.get(from - 1).equals("'s")) {
            from--;
        }
        return from;
    }

    private static boolean isDetermined(Words words, int from) {
        String before = words.get(from - 1);
        return before.equals("the")
                || before.equals("a")
                || before.equals("an")
                || before.equals("its")
                || before.equals("'s")
                || before.equals("their")
                || before.equals("two")
                || before.equals("three")
                || before.equals("several")
                || before.equals("this")
                || before.equals("of") && words.get(from - 2).equals("control");
    }

    /** "airport of Gao", "bridge at Halden", "road to Carrefour"; what lies "in" a town is told without it. */
    private static int to(Reading sentence, Words words, int noun) {
        int to = noun + 1;
        while (SITES.contains(words.get(to))) {
            to++;
        }
        String joint = words.get(to);
        if (joint.equals("of") || joint.equals("at") || joint.equals("to") || joint.equals("between")) {
            int name = words.get(to + 1).equals("the") ? to + 2 : to + 1;
            int end = name;
            while (end < name + 6
                    && (isName(sentence, words, end)
                            || words.get(end).equals("and")
                                    && joint.equals("between")
                                    && isName(sentence, words, end + 1))) {
                end++;
            }
            if (end > name) {
                return end;
            }
        }
        return to;
    }

    private static boolean isName(Reading sentence, Words words, int k) {
        if (k >= words.size() || words.isMention(k, "DTNMB")) {
            return false;
        }
        String written = sentence.quoted(words.start(k), words.end(k));
        return !written.isEmpty() && Character.isUpperCase(written.charAt(0)) || written.equals("-");
    }

    /** The verb whose object the site is: just before it, or before another site that "and" joins to it. */
    private static int active(Words words, int from) {
        for (int k = from - 1; k >= Math.max(0, from - 12); k--) {
            String word = words.get(k);
            if (VERBS.contains(word) && !words.isAside(k, from)) {
                boolean done = word.equals("control")
                        && !words.get(k - 1)
                                .matches(
                                        "take|took|taken|regain|regained|regaining|retook|retake|retaken|seized|gained|in|taking|full|back");
                return done && words.get(k + 1).equals("of") ? -1 : k;
            }
            if (word.equals(";")
                    || word.equals(".")
                    || word.equals("by")
                    || word.equals("from")
                    || word.equals("in")
                    || word.equals("but")
                    || word.equals("that")
                    || words.isMention(k, "DNT")) {
                return -1;
            }
            if (word.equals("have") || word.equals("has")) {
                // "have the airport under their control"
                for (int j = from; j < from + 8; j++) {
                    if (words.get(j).equals("under") && words.between(j, j + 3).contains("control")) {
                        return j + 1;
                    }
                }
            }
        }
        return -1;
    }

    private static int passive(Words words, int to) {
        for (int k = to; k < Math.min(words.size(), to + 14); k++) {
            String word = words.get(k);
            if (VERBS.contains(word)
                    && (word.endsWith("ed") || word.equals("taken") || word.equals("retaken") || word.equals("held"))) {
                for (int j = k - 1; j >= Math.max(to, k - 5); j--) {
                    String aux = words.get(j);
                    if (aux.equals("is")
                            || aux.equals("are")
                            || aux.equals("was")
                            || aux.equals("were")
                            || aux.equals("been")
                            || aux.equals("be")
                            || aux.equals("being")) {
                        return k;
                    }
                }
                return -1;
            }
            if (word.equals(";") || word.equals(".") || word.equals("and") || word.equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isUnreal(Words words, int verb) {
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

    private static boolean isAhead(Words words, int verb) {
        String form = words.get(verb);
        for (int k = verb - 1; k >= Math.max(0, verb - 9); k--) {
            String word = words.get(k);
            if (word.equals("to")
                    && words.get(k - 1).equals("be")
                    && words.get(k - 2).equals("first")) {
                return false;
            }
            if (word.equals("to")
                    && words.get(k + 1).equals("be")
                    && form.endsWith("ed")
                    && words.between(k - 6, k).contains("first")) {
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

    /** The mission that holds the site: the verb's subject, or behind "by"; null when somebody else does. */
    private static @Nullable Antecedent mission(Reading sentence, Words words, int verb, boolean passive, int to) {
        if (passive) {
            for (int k = verb + 1; k < Math.min(words.size(), verb + 8); k++) {
                if (words.isMention(k, "M") && words.between(verb + 1, k).contains("by")) {
                    return sentence.named(words.get(k));
                }
                if (words.get(k).equals("by")
                        && !words.between(k, k + 5)
                                .matches(".*\\b(?:mission|force|peacekeepers|troops|soldiers|M\\d+)\\b.*")) {
                    return null;
                }
            }
            return words.between(0, words.size()).matches(".*(?:\\bM\\d+|\\b(?:the|our) (?:mission|force)\\b).*")
                    ? sentence.mission(words.start(verb))
                    : null;
        }
        for (int k = verb - 1; k >= Math.max(0, verb - 22); k--) {
            String word = words.get(k);
            if (words.isMention(k, "M")) {
                return sentence.named(word);
            }
            if (word.equals("mission")
                    || word.equals("force")
                    || word.equals("we")
                    || word.equals("our")
                    || word.equals("peacekeepers")
                    || word.equals("it")) {
                return sentence.mission(words.start(verb));
            }
            if (TROOPS.contains(word)) {
                boolean owned =
                        words.between(k - 4, k).matches(".*(?:\\b(?:its|M\\d+|multinational|UN|blue)\\b|O\\d+).*")
                                || words.between(k, k + 6).matches("^\\S+ (?:of|from|serving with) (?:the )?M\\d+.*");
                if (owned || words.isMention(k - 1, "A") && hasMissionNear(words, k)) {
                    return sentence.mission(words.start(k));
                }
            }
            if (word.equals(";")
                    || word.equals("gangs")
                    || word.equals("rebels")
                    || word.equals("army")
                    || word.equals("government")
                    || words.isMention(k, "CO")
                            && !words.get(k + 1).equals("'s")
                            && !words.get(k - 1).matches("of|in|to|from|the")) {
                return null;
            }
        }
        return null;
    }

    private static boolean hasMissionNear(Words words, int k) {
        return words.between(k, k + 8).matches(".*\\bM\\d+.*");
    }
}
