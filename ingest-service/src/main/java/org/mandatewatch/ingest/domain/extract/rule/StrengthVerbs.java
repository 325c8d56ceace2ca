package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;

/** What a verb says of a head count, its auxiliaries considered: "has sent", "will send", "may send up to". */
final class StrengthVerbs {

    private StrengthVerbs() {}

    /** The measure that a word before the figure gives it; null for none. */
    static @Nullable Measure measure(Words words, int k, StrengthCue cue, HeadCount count) {
        if (StrengthAuxiliaries.isDenied(words, k) && cue != StrengthCue.PLANNED) {
            return null;
        }
        return switch (cue) {
            case HAS -> has(words, k);
            case SENT -> isHomeward(words, k, count) ? Measure.WITHDRAWN : sent(words, k);
            case SEND -> isHomeward(words, k, count) ? Measure.WITHDRAWN : SendingVerbs.send(words, k, count);
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
        if (StrengthAuxiliaries.isDenied(words, k)) {
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

    /** "Is bringing home 220 soldiers", "flew its 220 soldiers home". */
    private static boolean isHomeward(Words words, int k, HeadCount count) {
        return words.get(k + 1).equals("home") || words.get(count.noun() + 1).equals("home");
    }

    private static @Nullable Measure has(Words words, int k) {
        String verb = words.get(k);
        if (verb.equals("with") || verb.equals("there") || verb.equals("including")) {
            return isToCome(words, k) ? Measure.PLANNED : Measure.DEPLOYED;
        }
        int aux = StrengthAuxiliaries.auxiliary(words, k);
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
    static boolean isToCome(Words words, int k) {
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
        if (before.equals("have") || before.equals("has") || Promises.WISHES.contains(before)) {
            return null;
        }
        if (Promises.LICENCES.contains(before)) {
            return Measure.AUTHORISED;
        }
        return Measure.PLANNED;
    }

    private static @Nullable Measure sent(Words words, int k) {
        int aux = StrengthAuxiliaries.auxiliary(words, k);
        return switch (words.get(aux)) {
            case "will", "'ll", "would", "shall", "to" -> Measure.PLEDGED;
            case "may", "can" -> Measure.AUTHORISED;
            case "could", "might", "should" -> null;
            default -> Measure.DEPLOYED;
        };
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
        int aux = StrengthAuxiliaries.auxiliary(words, k);
        String modal = words.get(aux);
        return modal.equals("could") || modal.equals("might") || Promises.WISHES.contains(words.get(k - 1))
                ? null
                : Measure.WITHDRAWN;
    }

    private static @Nullable Measure planned(Words words, int k) {
        int aux = StrengthAuxiliaries.auxiliary(words, k);
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

    static @Nullable Measure authorised(Words words, int k) {
        String verb = words.get(k);
        int aux = StrengthAuxiliaries.auxiliary(words, k);
        String modal = words.get(aux);
        if (modal.equals("would") || modal.equals("could") || modal.equals("might") || modal.equals("should")) {
            return null;
        }
        boolean base = verb.equals("authorise") || verb.equals("authorize") || verb.equals("approve");
        if (base || verb.startsWith("authoris") && verb.endsWith("ing") || verb.equals("authorizing")) {
            for (int j = k - 1; j >= k - 9; j--) {
                String word = words.get(j);
                if (Promises.DECISIONS.contains(word)) {
                    return Measure.AUTHORISED;
                }
                if (Promises.WISHES.contains(word)
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
}
