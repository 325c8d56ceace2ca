package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;

/** What a verb says of a head count, its auxiliaries considered: "has sent", "will send", "may send up to". */
final class StrengthVerbs {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'re");

    private static final Set<String> FILLERS = Set.of(
            "also",
            "then",
            "soon",
            "now",
            "only",
            "together",
            "already",
            "so",
            "far",
            "yet",
            "initially",
            "eventually",
            "still",
            "be",
            "been",
            "have",
            "has",
            "had",
            "ever",
            "once",
            "both",
            "each",
            "all",
            "being",
            "jointly",
            "first",
            "is",
            "are",
            "was",
            "were",
            "up",
            "currently",
            "never",
            "not",
            "just",
            "recently",
            "since");

    private static final Set<String> PROMISES = Set.of(
            "plans",
            "planned",
            "plan",
            "planning",
            "agreed",
            "agrees",
            "pledged",
            "pledges",
            "promised",
            "promises",
            "offered",
            "offers",
            "offer",
            "ready",
            "prepared",
            "set",
            "due",
            "intends",
            "intended",
            "decided",
            "decides",
            "expected",
            "willing",
            "volunteered",
            "going",
            "about",
            "committed",
            "aims",
            "aim",
            "vowed",
            "announced",
            "readiness",
            "willingness",
            "commitment",
            "pledge",
            "promise",
            "decision",
            "slated",
            "supposed",
            "expects",
            "scheduled",
            "intention",
            "preparing",
            "proposes",
            "proposed",
            "undertook",
            "hopes");

    private static final Set<String> LICENCES = Set.of(
            "authorised",
            "authorized",
            "authorises",
            "authorizes",
            "authorising",
            "authorizing",
            "mandate",
            "allowed",
            "allows",
            "permitted",
            "permits",
            "empowered",
            "approval",
            "authorisation",
            "authorization",
            "permission");

    private static final Set<String> WISHES = Set.of(
            "asked",
            "asks",
            "asking",
            "urged",
            "urges",
            "urging",
            "called",
            "calls",
            "calling",
            "requested",
            "requests",
            "wants",
            "wanted",
            "needs",
            "need",
            "needed",
            "refused",
            "refuses",
            "failed",
            "fails",
            "unable",
            "declined",
            "considering",
            "considers",
            "weighing",
            "discussing",
            "discussed",
            "unwilling",
            "appealed",
            "invited",
            "encouraged",
            "rejected",
            "opposed",
            "mulling",
            "debating",
            "reluctant",
            "ruled",
            "against",
            "recommended",
            "recommends",
            "whether",
            "suggested",
            "draft");

    private static final Set<String> DECISIONS = Set.of(
            "voted",
            "decided",
            "decides",
            "agreed",
            "agrees",
            "unanimously",
            "adopted",
            "approved",
            "resolution",
            "moved",
            "resolved",
            "by");

    private StrengthVerbs() {}

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    /** The measure that a word before the figure gives it; null for none. */
    static @Nullable Measure measure(Words words, int k, StrengthCue cue, HeadCount count) {
        if (isDenied(words, k) && cue != StrengthCue.PLANNED) {
            return null;
        }
        return switch (cue) {
            case HAS -> has(words, k);
            case SENT -> sent(words, k);
            case SEND -> send(words, k, count);
            case PLEDGED -> Measure.PLEDGED;
            case WITHDRAWN -> withdrawn(words, k);
            case AUTHORISED -> authorised(words, k);
            case PLANNED -> planned(words, k);
            case MORE -> Measure.ADDITIONAL;
            case NEEDED, OTHER -> null;
        };
    }

    /** The measure that a verb behind gives to its subject. */
    static @Nullable Measure subject(Words words, int k, HeadCount count) {
        if (isDenied(words, k)) {
            return null;
        }
        for (int j = k - 1; j > count.noun() && j >= k - 8; j--) {
            switch (words.get(j)) {
                case "may", "can" -> {
                    return Measure.AUTHORISED;
                }
                case "will", "'ll", "shall", "would", "to", "aim", "due", "expected", "should", "set" -> {
                    return Measure.PLEDGED;
                }
                case "could", "might" -> {
                    return null;
                }
                case "are", "were", "is", "was", "have", "has", "had" -> {
                    if (!words.get(j + 1).equals("to")
                            && !words.get(j + 1).equals("due")
                            && !words.get(j + 1).equals("expected")
                            && !words.get(j + 1).equals("set")) {
                        return Measure.DEPLOYED;
                    }
                }
                default -> {}
            }
        }
        return Measure.DEPLOYED;
    }

    /** True when the verb tells of what is still to come. */
    static boolean isAhead(Words words, int k) {
        for (int j = k - 1; j >= k - 6; j--) {
            switch (words.get(j)) {
                case "will", "would", "shall", "to", "should", "must", "may", "can", "could", "might", "'ll" -> {
                    return true;
                }
                case ",", ";", "and", "that", "who", "which" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** True behind "may", "can" and the like. */
    static boolean isAllowed(Words words, int k) {
        for (int j = k - 1; j >= k - 3; j--) {
            switch (words.get(j)) {
                case "may", "can", "could", "might" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    static boolean isPerfect(Words words, int k) {
        for (int j = k - 1; j >= k - 4; j--) {
            String word = words.get(j);
            if (word.equals("have") || word.equals("had") || word.equals("has")) {
                return true;
            }
        }
        return false;
    }

    static boolean isDenied(Words words, int k) {
        for (int j = k - 1; j >= k - 4; j--) {
            String word = words.get(j);
            if (word.equals("not") || word.equals("never") || word.equals("nor") || word.equals("without")) {
                return !words.get(j + 1).equals("only");
            }
            if (word.equals(",") || word.equals("and") || words.isMention(j, "N")) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Measure has(Words words, int k) {
        String verb = words.get(k);
        if (verb.equals("with") || verb.equals("there") || verb.equals("including")) {
            return isToCome(words, k) ? Measure.PLANNED : Measure.DEPLOYED;
        }
        int aux = auxiliary(words, k);
        return switch (words.get(aux)) {
            case "will", "'ll", "shall", "would" -> isDecision(words, aux) ? Measure.AUTHORISED : Measure.PLANNED;
            case "should" -> Measure.PLANNED;
            case "may", "can" -> Measure.AUTHORISED;
            case "could", "might" -> null;
            case "to" -> toHave(words, aux);
            default -> Measure.DEPLOYED;
        };
    }

    /** "It will become the largest operation, with 20,000 troops." */
    private static boolean isToCome(Words words, int k) {
        for (int j = k - 1; j >= k - 12; j--) {
            String word = words.get(j);
            if (word.equals("will") || word.equals("would") || word.equals("envisages") || word.equals("planned")) {
                return true;
            }
            if (word.equals(";")
                    || word.equals("has")
                    || word.equals("had")
                    || word.equals("have")
                    || words.isMention(j, "N")) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Measure toHave(Words words, int to) {
        String before = words.get(to - 1);
        if (before.equals("have") || before.equals("has") || WISHES.contains(before)) {
            return null;
        }
        if (LICENCES.contains(before)) {
            return Measure.AUTHORISED;
        }
        return Measure.PLANNED;
    }

    private static @Nullable Measure sent(Words words, int k) {
        int aux = auxiliary(words, k);
        return switch (words.get(aux)) {
            case "will", "'ll", "would", "shall", "to" -> Measure.PLEDGED;
            case "may", "can" -> Measure.AUTHORISED;
            case "could", "might", "should" -> null;
            default -> Measure.DEPLOYED;
        };
    }

    private static @Nullable Measure send(Words words, int k, HeadCount count) {
        String verb = words.get(k);
        int aux = auxiliary(words, k);
        String modal = words.get(aux);
        if (verb.equals("bringing")) {
            return isToCome(words, k) ? Measure.PLEDGED : Measure.DEPLOYED;
        }
        if (verb.endsWith("ing")) {
            return WISHES.contains(words.get(k - 1)) || WISHES.contains(words.get(k - 2))
                    ? null
                    : words.get(k - 1).matches("began|begun|started|after|by|since|been|finished")
                            ? Measure.DEPLOYED
                            : Measure.PLEDGED;
        }
        if (verb.equals("deployment") || verb.equals("despatch") || verb.equals("dispatch") && !modal.equals("to")) {
            return deployment(words, k);
        }
        return switch (modal) {
            case "will", "'ll", "shall", "would" -> Measure.PLEDGED;
            case "may", "can" -> Measure.AUTHORISED;
            case "could", "might", "should", "must" -> null;
            case "did", "do", "does" -> Measure.DEPLOYED;
            case "to" -> toSend(words, aux);
            default -> Measure.DEPLOYED;
        };
    }

    private static @Nullable Measure toSend(Words words, int to) {
        String before = words.get(to - 1);
        if (LICENCES.contains(before)) {
            return Measure.AUTHORISED;
        }
        if (before.equals("began")
                || before.equals("started")
                || before.equals("continues")
                || before.equals("continued")) {
            return Measure.DEPLOYED;
        }
        for (int j = to - 1; j >= to - 7; j--) {
            String word = words.get(j);
            if (word.equals(";") || word.equals(",")) {
                break;
            }
            if (PROMISES.contains(word)) {
                return Measure.PLEDGED;
            }
            if (WISHES.contains(word)) {
                return null;
            }
            if (LICENCES.contains(word)) {
                return Measure.AUTHORISED;
            }
        }
        return before.equals("has") || before.equals("have") || before.equals("had") ? null : Measure.PLEDGED;
    }

    private static @Nullable Measure deployment(Words words, int k) {
        for (int j = k - 1; j >= k - 10; j--) {
            String word = words.get(j);
            if (word.equals(";") || word.equals(".")) {
                break;
            }
            StrengthCue cue = StrengthCue.of(word);
            if (cue == StrengthCue.AUTHORISED) {
                return authorised(words, j);
            }
            if (cue == StrengthCue.PLEDGED || cue == StrengthCue.PLANNED) {
                return Measure.PLEDGED;
            }
            if (cue == StrengthCue.NEEDED || WISHES.contains(word)) {
                return null;
            }
            if (word.equals("announced") || word.equals("will")) {
                return Measure.PLEDGED;
            }
        }
        return Measure.DEPLOYED;
    }

    private static @Nullable Measure withdrawn(Words words, int k) {
        String verb = words.get(k);
        if (verb.startsWith("pull")) {
            String next = words.get(k + 1);
            boolean out = next.equals("out") || next.equals("back") || verb.equals("pullout");
            if (!out) {
                return null;
            }
        }
        int aux = auxiliary(words, k);
        String modal = words.get(aux);
        return modal.equals("could") || modal.equals("might") || WISHES.contains(words.get(k - 1))
                ? null
                : Measure.WITHDRAWN;
    }

    private static @Nullable Measure authorised(Words words, int k) {
        String verb = words.get(k);
        int aux = auxiliary(words, k);
        String modal = words.get(aux);
        if (modal.equals("would") || modal.equals("could") || modal.equals("might") || modal.equals("should")) {
            return null;
        }
        boolean base = verb.equals("authorise") || verb.equals("authorize") || verb.equals("approve");
        if (base || verb.startsWith("authoris") && verb.endsWith("ing") || verb.equals("authorizing")) {
            for (int j = k - 1; j >= k - 9; j--) {
                String word = words.get(j);
                if (DECISIONS.contains(word)) {
                    return Measure.AUTHORISED;
                }
                if (WISHES.contains(word)
                        || word.equals("expected")
                        || word.equals("proposed")
                        || word.equals("vote")) {
                    return null;
                }
            }
            return verb.endsWith("ing") || !base ? Measure.AUTHORISED : null;
        }
        return Measure.AUTHORISED;
    }

    private static @Nullable Measure planned(Words words, int k) {
        int aux = auxiliary(words, k);
        String modal = words.get(aux);
        return modal.equals("could") || modal.equals("might") ? null : Measure.PLANNED;
    }

    /** True where a council decides what shall be: "decided that the mission would have", "it will have up to". */
    private static boolean isDecision(Words words, int aux) {
        for (int j = aux - 1; j >= Math.max(0, aux - 14); j--) {
            String word = words.get(j);
            if (word.equals("decided") || word.equals("decides") || word.equals("deciding")) {
                return true;
            }
        }
        return false;
    }

    static boolean hasAuxiliary(Words words, int k) {
        return auxiliary(words, k) != k;
    }

    /** The index of the auxiliary of a verb; of the verb itself when it has none. */
    private static int auxiliary(Words words, int k) {
        for (int j = k - 1; j >= k - 7 && j >= 0; j--) {
            String word = words.get(j);
            switch (word) {
                case "will",
                        "'ll",
                        "would",
                        "shall",
                        "should",
                        "may",
                        "can",
                        "could",
                        "might",
                        "must",
                        "to",
                        "did",
                        "do",
                        "does" -> {
                    return j;
                }
                default -> {
                    if (!FILLERS.contains(word)
                            && !word.endsWith("ly")
                            && !word.equals("consist")
                            && !word.equals("composed")
                            && !word.equals("made")) {
                        return k;
                    }
                }
            }
        }
        return k;
    }
}
