package org.mandatewatch.ingest.domain.extract.rule;

import org.mandatewatch.contract.fact.EndReason;

/** Why a mission ended, where the words around tell more than that it did. */
final class EndReasons {

    /** That nobody renewed the mandate. */
    private static final Phrase UNRENEWED = Phrase.compile(
            "(?<![^ ])(?:(?:not|never|n't) (?:been |then )?(?:renewed|extended|prolonged)|unrenewed"
                    + "|(?:without|with no|no|for want of|for lack of|lack of) (?:(?:a|an|any|further|new|being|agreement on|deal on|decision on|vote on|majority for|consensus on) ){0,3}(?:renew[a-z]*|exten[a-z]*|prolong[a-z]*|reprieve|(?:agreement|deal|consensus|majority|vote|decision)(?= (?:[^ ;.]+ ){0,5}?(?:exten|renew|prolong)))"
                    + "|(?:nobody|no one|none|neither)(?: [^ ;.]+){0,6}? (?:ask|request|seek|sought|want|propos|push)[a-z]*(?: [^ ;.]+){0,4}? (?:exten|renew|prolong)[a-z]*"
                    + "|(?:refus|declin|fail|unable|could not|did not|blocked|vetoed|opposed|rejected)[a-z]*(?: [^ ;.]+){0,5}? (?:exten|renew|prolong)[a-z]*)");

    /** A mission ended because, or when, its mandate did. */
    private static final Phrase MANDATE_OVER = Phrase.compile(
            "(?<![^ ])(?:as|when|because|after|with|since|once) (?:the |its |their |M\\d+ 's )(?:[a-zT0-9-]+ ){0,3}?(?:mandate|authori[sz]ation|term)(?: [a-z]+ly| simply| finally)? (?:ran out|expired|lapsed|elapsed|running out|expiring|lapsing|having (?:run out|expired|lapsed))(?![^ ])");

    /** The whole force went. */
    private static final Phrase ALL_GONE = Phrase.compile(
            "(?<![^ ])last (?:of (?:its|the|their) )?(?:[a-zA0-9-]+ ){0,3}?(?:soldiers|troops|peacekeepers|helmets|contingents?|observers|personnel|units?|convoys?|plane|flight|members|monitors|officers)(?: [^ ;.]+){0,4}? (?:pulled out|left|withdrew|departed|flew|went home|sailed|crossed|rolled|returned)(?![^ ])");

    private EndReasons() {}

    /** Why a mission that closed did so. */
    static EndReason ofClosing(String text, String verb) {
        if (MANDATE_OVER.matcher(text).find() || isUnrenewed(text)) {
            return EndReason.LAPSED;
        }
        return verb.endsWith("withdrawal") || ALL_GONE.matcher(text).find()
                ? EndReason.WITHDRAWN
                : EndReason.TERMINATED;
    }

    /** True when a text says that a mandate was not renewed. */
    static boolean isUnrenewed(String text) {
        return UNRENEWED.matcher(text).find();
    }
}
