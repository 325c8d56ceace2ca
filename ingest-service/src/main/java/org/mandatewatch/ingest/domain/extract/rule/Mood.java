package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;

/** Whether what a verb says has been done, is settled for later, is only wished or supposed, or is denied. */
enum Mood {
    DONE,
    PLANNED,
    THOUGHT,
    DENIED;

    private static final Phrase DENIAL = Phrase.compile(
            "(?<![^ ])(?:(?:never|without|neither|nor|not|refus[a-z]*|declin[a-z]*|fail(?:s|ed|ing|ure)?|reject[a-z]*|oppos[a-z]*|den(?:y|ies|ied)|rul(?:e|es|ed|ing) out"
                    + "|against|instead of|rather than|contrary to|vetoed|blocked|stopped short of)(?: [^ ;,–-]+){0,5}|no(?: [^ ;,–-]+){0,3}|nobody(?: [^ ;,–-]+){0,2}) $");

    private static final Phrase CONDITION = Phrase.compile(
            "(?<![^ ])(?:if|unless|whether|in case|provided that|until|till|before|should|once|pending)(?: [^ ;,]+){0,9} $");

    private static final Phrase DECISION = Phrase.compile(
            "(?<![^ ])(?:(?:voted|votes|decided|decides|deciding|agreed|agrees|resolved|resolves|opted|moved|chose)(?! (?:on(?! D\\d)|not)(?![^ ]))"
                    + "|(?<!to )(?<!will )(?<!would )(?<!could )(?<!may )(?<!a )(?:vote|decision)(?! on(?![^ ])(?! D\\d))"
                    + "|adopted|adopts|adopting|approved|approves|approving|passed|passes|authori[sz]ed|authori[sz]es|authori[sz]ing"
                    + "|endorsed|endorses|greenlit|ordered|orders|directed|directs|gave|signed off|unanimously|R\\d+|communique|communiqué)(?![^ ])");

    private static final Phrase PROPOSAL = Phrase.compile(
            "(?<![^ ])(?:would|could|may|might|should|must|propos[a-z]*|(?<!- )draft(?:s|ed)?|plans?|planned|planning|discuss[a-z]*|talks|debat[a-z]*|consider[a-z]*"
                    + "|request[a-z]*|ask(?:s|ed|ing)?|demand[a-z]*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?|appeal[a-z]*|recommend[a-z]*|seek(?:s|ing)?|sought|expect(?:s|ed)?|likely|poised|hop(?:e|es|ed|ing)"
                    + "|wants?|wanted|wish(?:es|ed)?|would like|like|prefer[a-z]*|push[a-z]*|lobb[a-z]*|negotiat[a-z]*|to vote|will vote|(?:vote|voting|votes|voted) on(?! D\\d)|weigh[a-z]*|yet to"
                    + "|support(?:s|ed|ers?)?|proponents|advocates|champions|favou?r(?:s|ed|ing)?|back(?:s|ed|ing)|possib[a-z]*|potential|prospects?|aheads? of|whether|aim(?:s|ed)?|need(?:s|ed)?|ready|willing|suggest[a-z]*"
                    + "|invit[a-z]*|idea|concept|options?|sketch[a-z]*|advocat[a-z]*|circulated|tabled|intend[a-z]*|intention|fear(?:s|ed)?|support for|ideas|scenario|blueprint|advice"
                    + "|(?:to|will|would|could|may|might|should|must|not|if) (?:[a-z]+ly |be )?(?:vote|decide|agree|adopt|approve|pass|endorse|authori[sz]e)[a-z]*)(?![^ ])");

    private static final Phrase ADOPTED_DRAFT = Phrase.compile(
            "(?<![^ ])(?<!to )(?<!be )(?:adopted|adopts|adopting|approved|approves|passed|passes|endorsed|backed|supported)(?: [^ ;]+){0,8}? (?:draft|proposal|plan|text)(?![^ ])");

    /** "In favour" is how votes are counted, not what somebody wishes. */
    private static final Phrase COUNTED = Phrase.compile("in favou?r");

    /** True when words shortly before deny what comes. */
    static boolean denied(String left) {
        return DENIAL.matcher(left).find();
    }

    /** True when words before make what comes a condition. */
    static boolean conditional(String left) {
        return CONDITION.matcher(left).find();
    }

    /** What the words before say last: that somebody decided, that somebody wishes; {@code otherwise} when neither. */
    static Mood governed(String left, Mood otherwise) {
        String plain = COUNTED.matcher(left).replaceAll("for");
        int decided = last(DECISION, plain);
        Matcher adopted = ADOPTED_DRAFT.matcher(plain);
        while (adopted.find()) {
            decided = Math.max(decided, adopted.end());
        }
        int proposed = last(PROPOSAL, plain);
        if (decided < 0 && proposed < 0) {
            return otherwise;
        }
        return decided > proposed ? DONE : THOUGHT;
    }

    private static int last(Phrase pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int at = -1;
        while (matcher.find()) {
            at = matcher.end();
        }
        return at;
    }
}
