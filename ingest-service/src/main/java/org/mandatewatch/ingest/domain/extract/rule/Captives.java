package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** People whom somebody took and holds, in words that also mean less: "captured 500 members of the force". */
final class Captives {

    private static final Set<String> TAKING = WordSet.of("captured seized capturing seizing grabbed");

    /** Between such a verb and its figure. */
    private static final Set<String> QUALIFYING =
            WordSet.of("at least about some around nearly almost over more than up to another a further all");

    /** Those whom nobody may lawfully take; a soldier whom an army captures is a prisoner of war. */
    private static final Set<String> VICTIMS = WordSet.of(
            "peacekeepers helmets observers monitors civilians villagers students pupils schoolgirls schoolchildren"
                    + " girls boys workers nuns missionaries passengers hostages staff members");

    /** Who arrests rather than kidnaps. */
    private static final Set<String> LAWFUL = WordSet.of("army police troops soldiers forces peacekeepers authorities");

    private static final Set<String> HOLDERS = WordSet.of(
            "rebel rebels rebels' militia gang gangs gangs' captors captors' insurgent kidnappers kidnappers'");

    private static final int PHRASE = 5;
    private static final int SUBJECT = 10;

    private Captives() {}

    /** "Rebels have seized 92 members of the UN force": the figure at an index counts captives. */
    static boolean areTaken(Words words, int figure) {
        int verb = figure - 1;
        while (verb > figure - PHRASE && QUALIFYING.contains(words.get(verb))) {
            verb--;
        }
        if (!TAKING.contains(words.get(verb)) || !areVictims(words, figure)) {
            return false;
        }
        for (int k = verb - 1; k >= Math.max(0, verb - SUBJECT); k--) {
            if (LAWFUL.contains(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** "500 of its men in rebel hands": the word at {@code k} says that those of the figure are held. */
    static boolean areHeld(Words words, int figure, int k) {
        boolean hands = words.get(k).equals("hands")
                && HOLDERS.contains(words.get(k - 1))
                && words.get(k - 2).equals("in");
        return hands && (areVictims(words, figure) || words.get(figure + 1).equals("of"));
    }

    private static boolean areVictims(Words words, int figure) {
        for (int k = figure + 1; k < figure + PHRASE; k++) {
            if (VICTIMS.contains(words.get(k)) || words.isMention(k, "M")) {
                return true;
            }
            if (words.get(k).equals(",")
                    || words.get(k).equals(".")
                    || words.get(k).equals("in")) {
                return false;
            }
        }
        return false;
    }
}
