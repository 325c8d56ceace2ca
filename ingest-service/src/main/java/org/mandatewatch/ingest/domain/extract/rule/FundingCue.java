package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.FundingNature;

/** What is done with an amount of money: the word that governs it, and the nature that this word gives it. */
record FundingCue(int at, FundingNature nature) {

    /** How many words before an amount, and behind it, may govern it. */
    private static final int REACH = 18;

    private static final int REACH_RIGHT = 8;

    private static final Map<String, FundingNature> WORDS = words();

    private static final Set<String> AHEAD = WordSet.of("will would to plans intends shall 'll may could");

    /** The cue nearest before an amount, else nearest behind; null when nothing tells of funding. */
    static @Nullable FundingCue of(Words words, int amount) {
        for (int k = amount - 1; k >= Math.max(0, amount - REACH); k--) {
            if (words.get(k).equals(";") || words.get(k).equals(".")) {
                break;
            }
            FundingNature nature = words.isAside(k, amount) ? null : nature(words, k);
            if (nature != null) {
                return new FundingCue(k, nature);
            }
        }
        for (int k = amount + 1; k < Math.min(words.size(), amount + REACH_RIGHT); k++) {
            if (words.get(k).equals(";") || words.get(k).equals(".") || words.isMention(k, "F")) {
                return null;
            }
            FundingNature nature = nature(words, k);
            if (nature != null) {
                return new FundingCue(k, nature);
            }
        }
        return null;
    }

    private static @Nullable FundingNature nature(Words words, int k) {
        if (words.get(k).equals("costs") && words.get(k - 1).equals("common")) {
            return null;
        }
        FundingNature nature = WORDS.get(words.get(k));
        if (nature != FundingNature.GIVEN) {
            return nature;
        }
        for (int j = k - 1; j >= k - 3; j--) {
            String word = words.get(j);
            if (word.equals("has") || word.equals("have") || word.equals("had")) {
                return nature;
            }
            if (AHEAD.contains(word)) {
                return FundingNature.PLEDGED;
            }
        }
        return nature;
    }

    private static Map<String, FundingNature> words() {
        Map<String, FundingNature> map = new HashMap<>();
        add(
                map,
                FundingNature.GIVEN,
                "given gave give gives giving contributed contributes contribute contributing contribution contributions donated donates"
                        + " donate donation paid pays pay provided provides provide providing transferred disbursed received invested spent"
                        + " funded finances financed grant grants sent taken raised delivered handed added released funnelled channelled chipped");
        add(
                map,
                FundingNature.PLEDGED,
                "pledged pledges pledge pledging promised promises promise offered offers offer announced announces announcing committed"
                        + " commits commitment earmarked drawdown promising available vowed");
        add(
                map,
                FundingNature.NEEDED,
                "need needs needed require requires required requiring gap shortfall short cost costs costing appeal appealed appeals"
                        + " lacks lacking deficit seeks seeking asks asking missing");
        add(
                map,
                FundingNature.BUDGETED,
                "budget budgeted budgets approved approves appropriated appropriates appropriation allocated allocates allocation"
                        + " authorised authorized reference");
        return map;
    }

    private static void add(Map<String, FundingNature> map, FundingNature nature, String words) {
        for (String word : words.split(" ")) {
            map.put(word, nature);
        }
    }
}
