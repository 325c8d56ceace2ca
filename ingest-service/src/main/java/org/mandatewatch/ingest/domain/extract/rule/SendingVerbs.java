package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;

/** What "send", "deploy" and their like say of a head count: sent, promised, allowed, or only wished for. */
final class SendingVerbs {

    private SendingVerbs() {}

    static @Nullable Measure send(Words words, int k, HeadCount count) {
        String verb = words.get(k);
        int aux = StrengthAuxiliaries.auxiliary(words, k);
        String modal = words.get(aux);
        if (CueWords.isRise(verb)) {
            return risen(words, k);
        }
        if (verb.equals("bringing")) {
            return StrengthVerbs.isToCome(words, k) ? Measure.PLEDGED : Measure.DEPLOYED;
        }
        if (verb.endsWith("ing")) {
            return Promises.WISHES.contains(words.get(k - 1)) || Promises.WISHES.contains(words.get(k - 2))
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

    /** "Doubling the force to 1,100": its size from now on, or the one that a council allows it. */
    private static Measure risen(Words words, int k) {
        for (int j = k - 1; j >= Math.max(0, k - 12); j--) {
            String word = words.get(j);
            if (words.isMention(j, "BR") || word.equals("resolution") || word.equals("council")) {
                return Measure.AUTHORISED;
            }
            if (word.equals("will") || word.equals("would") || word.equals("to") || word.equals("plans")) {
                return Measure.PLANNED;
            }
        }
        return Measure.DEPLOYED;
    }

    private static @Nullable Measure toSend(Words words, int to) {
        String before = words.get(to - 1);
        if (Promises.LICENCES.contains(before)) {
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
            if (Promises.PROMISES.contains(word)) {
                return Measure.PLEDGED;
            }
            if (Promises.WISHES.contains(word)) {
                return null;
            }
            if (Promises.LICENCES.contains(word)) {
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
                return StrengthVerbs.authorised(words, j);
            }
            if (cue == StrengthCue.PLEDGED || cue == StrengthCue.PLANNED) {
                return Measure.PLEDGED;
            }
            if (cue == StrengthCue.NEEDED || Promises.WISHES.contains(word)) {
                return null;
            }
            if (word.equals("announced") || word.equals("will")) {
                return Measure.PLEDGED;
            }
        }
        return Measure.DEPLOYED;
    }
}
