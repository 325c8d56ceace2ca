package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say what becomes of the people counted, by what they say. */
enum StrengthCue {
    /** Somebody has people, or people are somewhere. */
    HAS("has have had with numbers numbered counts counted comprises comprised consists consisted includes included"
            + " stands stood fields fielded fielding there employs totals totalled totaled retains keeps kept maintains"
            + " hosts hosted leaves reached hit assisted composed made comprise number total include count consist maintain"
            + " totalling totaling numbering comprising reach reaches reaching boasts mustered musters"),
    /** Somebody sent people; they came. */
    SENT(
            "deployed sent contributed contributes provided provides sends supplied supplies flew landed dispatched brought brings ferried airlifted shipped"
                    + " joined stationed seconded committed-to assigned arrived"),
    /** The bare or -ing form: what its auxiliary says decides. */
    SEND(
            "deploy send contribute provide dispatch supply add join commit field deploying sending contributing providing"
                    + " dispatching adding supplying deployment despatch dispatch serve employ bring bringing station involve taking takes raising raises raised lifting lifts doubling doubled tripling increasing increases increased swelling lift raise increase take"),
    /** A promise. */
    PLEDGED(
            "pledged pledges pledge pledging promised promises promising offered offers offer offering committed commits"
                    + " commitment volunteered earmarked contribution pledgers"),
    WITHDRAWN(
            "withdrew withdrawn withdraw withdraws withdrawing withdrawal reduced reduces reducing reduce cut cuts cutting trimmed trims slimmed shrunk shrink lowered pulled pull pulls pulling pullout repatriated"
                    + " repatriating repatriate repatriation evacuated departure drawdown recalled"),
    AUTHORISED(
            "authorised authorized authorises authorizes authorising authorizing authorise authorize authorisation"
                    + " authorization ceiling ceilings cap capped maximum approves approved approve light greenlit greenlights greenlighted mandated permits permitted allows allowed"
                    + " limit endorsed endorses caps capping level levels room sets set fixes fixed setting let lets letting empowers empowered cleared clears clearing sanctioned okayed"),
    PLANNED("planned plans plan planning envisaged envisages envisioned foreseen foresees supposed projected grow grows"
            + " growing expand expanded expands expanding target targeted eventually intended goal proposed proposes"
            + " recommended recommends spoke speaks talked hoped hopes meant designed conceived foresaw"),
    /** So many more. */
    MORE(
            "boost boosted boosting reinforce reinforced reinforcing reinforcement reinforcements reinforces boosts strengthen strengthened strengthening strengthens bolster bolstered bolstering bolsters"
                    + " beef beefed beefing augment augmented augmenting gained gains topped"),
    /** What somebody lacks, wants or asks for is no strength. */
    NEEDED(
            "need needs needed require requires required requiring lack lacks lacked lacking short shortage shortfall asked"
                    + " asks ask asking requested requests request requesting wants wanted sought seeking seek seeks urged urges"
                    + " called appealed demanded"),
    /** Other things that are done to or by people. */
    OTHER(
            "killed kill killing kills wounded injured died lost losing arrested detained captured kidnapped abducted trained"
                    + " train trains training paid accused fought fighting fight attacked ambushed sheltering recruited recruit"
                    + " recruiting recruits graduated fired dismissed demobilised demobilized disarmed freed released rescued"
                    + " vaccinated infected repelled cost commanded commands costs suspended seized convicted honoured honored buried mourned mourns");

    private static final Map<String, StrengthCue> BY_WORD = byWord();

    private static final Set<String> FUTURE = Set.of("will", "'ll", "shall");
    private static final Set<String> UNSURE = Set.of("could", "might", "if", "whether");

    private final String words;

    StrengthCue(String words) {
        this.words = words;
    }

    static @Nullable StrengthCue of(String word) {
        return BY_WORD.get(word);
    }

    static boolean isFuture(String word) {
        return FUTURE.contains(word);
    }

    static boolean isUnsure(String word) {
        return UNSURE.contains(word);
    }

    /** All words of the list. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    private static Map<String, StrengthCue> byWord() {
        Map<String, StrengthCue> map = new HashMap<>();
        for (StrengthCue cue : values()) {
            for (String word : cue.words.split(" ")) {
                map.put(word, cue);
            }
        }
        return map;
    }
}
