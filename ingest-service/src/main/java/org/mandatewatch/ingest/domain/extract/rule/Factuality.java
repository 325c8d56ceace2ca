package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;

/** Whether a prolongation is decided, merely proposed, or neither: denied, conditional, named in passing. */
public enum Factuality {
    DECIDED,
    PROPOSED,
    NEITHER;

    /** How many characters before a verb still govern it. */
    private static final int REACH = 170;

    private static final Phrase CONDITIONAL = Phrase.compile("\\b(?:if|unless|in case|provided)(?: [^ ]+){0,7} $");

    private static final Phrase DENIED = Phrase.compile(
            "(?:\\b(?:did|does|do|has|had|have|was|were|is|are|will|would|could|should|may) (?:[a-z]+ )?not(?: [^ ]+){0,4} $)"
                    + "|(?:\\b(?:refus|declin|fail|reject|oppos|block|veto)[a-z]*(?: [^ ]+){0,8} $)"
                    + "|(?:\\b(?:without|no|not|never|against|nor|instead of)(?: (?:an?|the|further|to|any|another|T\\d+|of|be|been))* $)");

    /** What somebody hopes, fears or has heard is no proposal. */
    private static final Phrase HOPED = Phrase.compile(
            "\\b(?:hop(?:e|es|ed|ing)|fear(?:s|ed)?|rumou?rs?|wonder(?:s|ed)?|den(?:y|ies|ied)|nobody|declined to say|not decided|no decision|earlier version|unclear|uncertain|unknown|in doubt|doubtful|open question|yet to be seen)\\b[^;]{0,90}$");

    /** What one member would like is not before the council. */
    private static final Phrase ONE_VOICE = Phrase.compile(
            "\\b(?:one|another|a few|some|several|certain|other|N\\d+) (?:council )?(?:members?|delegations?|diplomats?|countries)(?: had| have| has| also| initially| apparently| reportedly)* (?:suggest|propos|want|prefer|favou?r|argu|push)[a-z]*\\b[^;]{0,90}$");

    private static final Phrase MODAL = Phrase.compile(
            "\\b(?:would|could|may|might|should|can|must|shall|if|to)(?: [a-z]+ly| also| soon| then| not| have| again| be| further| only)* $");

    private static final Phrase WILL = Phrase.compile("\\bwill(?: [a-z]+ly| also| soon| now)*(?: be)? $");

    /** A body acts: what it "adopted" or "voted to" do is done. */
    private static final Phrase DECISION = Phrase.compile(
            "\\b(?:(?:voted|votes|decided|decides|agreed|agrees|resolved|resolves|opted|moved|chose)\\b(?: [^ ;]+){0,14}? (?:to|on|for)\\b"
                    + "|adopted|adopts|adopting|approved|approves|approving|passed|passes|authori[sz]ed|authori[sz]es|authori[sz]ing"
                    + "|endorsed|endorses|greenlit|granted|grants|announced|announces|(?:pleased|proud|happy|able) to announce|secured|signed off"
                    + "|agreed|(?:council|members|ambassadors|B\\d+|summit|lawmakers|leaders|ministers|parliament)(?: [^ ;]+){0,3}? backed|unanimously|N\\d+ - N\\d+|N\\d+ votes|gave|welcom(?:ed|es|ing) (?:the|a|this|its)|decision(?: of D\\d+| D\\d+| taken)? to|resolution(?= (?:that |which )?(?:extend|renew|prolong|giv|keep))|R\\d+(?: ,)?)");

    private static final Phrase PROPOSAL = Phrase.compile(
            "\\b(?:would|could|may|might|should|propos[a-z]*|drafts?|drafted|discuss[a-z]*|talks|debat[a-z]*|consider[a-z]*|request[a-z]*|ask(?:s|ed|ing)?"
                    + "|urg[a-z]*|call(?:s|ed|ing)? (?:for|on)|recommend[a-z]*|seeks?|sought|seeking|plans?|planned|planning|expected|expects?|set|due"
                    + "|scheduled|likely|poised|hop(?:e|es|ed|ing)|wants?|wanted|push[a-z]*|lobb[a-z]*|negotiat[a-z]*|to vote|will vote|vote on|voting"
                    + "|votes on|voted on(?! D\\d)|decide|decision on|supports?|supported|supporting|favou?r[a-z]*|prefer[a-z]*|possib[a-z]*|potential|prospects?|pending|ahead of"
                    + "|appeal[a-z]*|whether|weigh[a-z]*|await[a-z]*|text|working on|aims?|aimed|need(?:s|ed)?|ready|willing|open to|suggest[a-z]*|invit[a-z]*|prepar[a-z]*|float(?:s|ed)?|put(?:s)? forward|advis(?:e|es|ed)|foresees?|envisag(?:e|es|ed)|compromise|on the table|under discussion"
                    + "|welcom[a-z]* the idea|to adopt|to approve|to agree|to endorse|to authori[sz]e|to pass|advocat[a-z]*|circulated|tabled|intends?)\\b");

    private static final Phrase SUBJUNCTIVE =
            Phrase.compile("\\bthat(?: [^ ;]+){1,12} be (?:[a-z]+ly )?$|\\bfor(?: [^ ;]+){1,8} to be $");

    /** "The extension, which the envoy suggests" and "which the members endorsed". */
    private static final Phrase WHICH_PROPOSED = Phrase.compile(
            "^(?: [^;]{0,60}?)? , which (?:[^ ;,]+ ){1,6}?(?:suggest|propos|recommend|request|want|seek|ask|favou?r)[a-z]*\\b");

    private static final Phrase WHICH_DECIDED = Phrase.compile(
            "^(?: [^;]{0,90}?)? , which (?:[^ ;,]+ ){1,6}?(?:endorsed|approved|adopted|granted|decided|voted|agreed)\\b");

    /** "Its last act was to give the force another year". */
    private static final Phrase ACT_WAS = Phrase.compile(
            "\\b(?:act|decision|vote|step)(?: [^ ;]+){0,8} (?:was|is) to $|\\b(?:confined|limited|restricted) (?:themselves|itself) to $");

    private static final Phrase WOULD = Phrase.compile("\\b(?:would|could|might|should|to)(?: [a-z]+){0,3} $");

    private static final Phrase MODAL_LAST = Phrase.compile(
            "\\b(?:would|could|might|should|may)(?: [a-z]+){0,2} $|\\b(?:that|asks?|asked)(?: [^ ;.]+){0,10} be $");

    private static final Phrase RESOLVED = Phrase.compile(
            "\\b(?:renewed|extended|prolonged|adopted|voted|unanimously|unanimous|adoption)\\b|R\\d+|\\bdecision\\b");

    private static final Set<String> PAST = Set.of("gave", "given", "kept", "got", "left", "won", "bought", "put");

    private static final Phrase DRAFT = Phrase.compile("\\b(?:draft|proposal|text|zero|proposed)\\b");

    private static final Phrase ADOPTED_DRAFT = Phrase.compile(
            "\\b(?:adopted|adopts|adopting|approved|approves|approving|passed|passes|passing|endorsed|endorses|in favou?r of|voted(?: on D\\d+| D\\d+)? (?:for|in favou?r of))\\b(?: [^ ;]+){0,10}? (?:draft|text|resolution|proposal|motion|bill|request)\\b");

    private static final Phrase ADOPTED_BEFORE = Phrase.compile(
            "\\b(?:to be|if|would be|will be|is|be|to|not|yet to be) (?:[a-z]+ly )?(?:adopted|approved|passed|endorsed)");

    private static final Phrase NOUN_DECIDED = Phrase.compile(
            "^(?: [^ ;]+){0,8}? (?:was|were|has been|had been|have been) (?:[a-z]+ly )?(?:adopted|approved|granted|agreed|authori[sz]ed|endorsed|passed|backed|carried)|^(?: [^ ;]+){0,8}? (?:got through|went through|sailed through|won (?:approval|backing)|passed)(?![^ ])");

    private static final Phrase NOUN_PROPOSED = Phrase.compile(
            "^(?: [^ ;]+){0,8}? (?:is|are|was|were|would|could|may|might|will|being) (?:be |being |still |now )?(?:proposed|discussed|considered|expected|debated|negotiated|requested|likely|under|up|on the)");

    static Factuality of(Reading sentence, int verb, String written, ExtensionForm form, int end) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, verb - REACH), verb);
        if (CONDITIONAL.matcher(left).find()
                || DENIED.matcher(left).find()
                || ONE_VOICE.matcher(left).find()
                || HOPED.matcher(left).find()) {
            return NEITHER;
        }
        return switch (form) {
            case ACTIVE -> active(left, written);
            case PASSIVE -> isHabit(sentence, verb, end) ? NEITHER : passive(left, text, verb);
            case NOUN, MORE_NOUN -> noun(left, text.substring(end));
            case MORE -> active(left, written);
            case MORE_PASSIVE -> MODAL_LAST.matcher(left).find() ? PROPOSED : passive(left, text, verb);
            case STAY -> stay(sentence, left);
            case RUN -> MODAL_LAST.matcher(left).find() || DRAFT.matcher(left).find() ? PROPOSED : DECIDED;
        };
    }

    /** "Which is renewed every six months" tells a custom and no decision. */
    private static boolean isHabit(Reading sentence, int verb, int end) {
        String text = sentence.text();
        if (!PRESENT.matcher(text.substring(Math.max(0, verb - PRESENT_REACH), verb))
                .find()) {
            return false;
        }
        Matcher often = OFTEN.at(text, end);
        return often != null
                && (often.group("span") == null
                        || EVERY.begins(sentence.quoted(often.start("span"), often.end("span"))));
    }

    private static final int PRESENT_REACH = 30;

    private static final Phrase PRESENT =
            Phrase.compile("\\b(?:is|are|has to be|have to be|must be)(?: [a-z]+ly| usually)? $");

    private static final Phrase OFTEN = Phrase.compile(
            " (?:(?:annually|yearly|regularly|periodically|each year|every [a-z]+)(?![^ ])|(?<span>[TD]\\d+))");

    private static final Phrase EVERY = Phrase.compile("(?i)(?:every|each|once)\\b");

    /** "An extension is what the envoy seeks". */
    private static final Phrase IS_WHAT = Phrase.compile(
            "^(?: [^;]{0,40}?)? (?:is|was) (?:what|the (?:wish|proposal|request|advice|recommendation))(?![^ ])");

    /** "The Council decided that the measures would remain". */
    private static final Phrase DECIDED_THAT =
            Phrase.compile("\\b(?:decided|decides|agreed|resolved|resolves)(?: [^ ;]+){0,3}? that(?: [^ ;]+){0,14} $");

    /** Somebody wishes that the force stay. */
    private static final Phrase WISHED_STAY = Phrase.compile(
            "\\b(?:wants?|wanted|ask(?:s|ed)?|request(?:s|ed)?|urg(?:e|es|ed)|recommend(?:s|ed)?|propos(?:e|es|ed)|suggest(?:s|ed)?|prefers?|advis(?:e|es|ed)|call(?:s|ed)? (?:on|for)|discuss(?:es|ed|ing)?|would like|plead(?:s|ed)?|pleading|lobb[a-z]+)\\b(?: [^ ;]+){0,12} $");

    /** "The force may remain" says what was decided beside it, and else only what somebody expects. */
    private static Factuality stay(Reading sentence, String left) {
        if (WOULD.matcher(left).find() && DECIDED_THAT.matcher(left).find()) {
            return DECIDED;
        }
        if (WOULD.matcher(left).find()) {
            return DRAFT.matcher(sentence.text()).find()
                            || WISHED_STAY.matcher(left).find()
                    ? PROPOSED
                    : NEITHER;
        }
        Factuality own = balance(left);
        if (own == PROPOSED) {
            return PROPOSED;
        }
        boolean decided = DECISION.matcher(sentence.text()).find()
                || RESOLVED.matcher(sentence.text()).find();
        for (Reading neighbour : sentence.neighbours()) {
            decided |= RESOLVED.matcher(neighbour.text()).find();
        }
        return decided ? DECIDED : NEITHER;
    }

    private static Factuality active(String left, String phrase) {
        int space = phrase.indexOf(' ');
        String written = space < 0 ? phrase : phrase.substring(0, space);
        if (PAST.contains(written) || written.endsWith("ed") || written.startsWith("rolled")) {
            return MODAL.matcher(left).find() ? PROPOSED : DECIDED;
        }
        boolean present = written.endsWith("s") || written.startsWith("rolls");
        if (present) {
            return balance(left) == PROPOSED && DRAFT.matcher(left).find() ? PROPOSED : DECIDED;
        }
        return ACT_WAS.matcher(left).find() ? DECIDED : balance(left);
    }

    private static Factuality passive(String left, String text, int verb) {
        if (WILL.matcher(left).find()) {
            return balance(text.substring(0, verb)) == DECIDED ? DECIDED : PROPOSED;
        }
        if (MODAL.matcher(left).find()) {
            return PROPOSED;
        }
        // "Recommends that it be extended".
        return left.endsWith("being ") || SUBJUNCTIVE.matcher(left).find() ? PROPOSED : DECIDED;
    }

    private static Factuality noun(String left, String right) {
        if (NOUN_DECIDED.matcher(right).find() || WHICH_DECIDED.matcher(right).find()) {
            return DECIDED;
        }
        if (WHICH_PROPOSED.matcher(right).find() || IS_WHAT.matcher(right).find()) {
            return PROPOSED;
        }
        Factuality balance = balance(left);
        return balance == NEITHER && NOUN_PROPOSED.matcher(right).find() ? PROPOSED : balance;
    }

    /** What the words before say last: that somebody decided, or that somebody wishes. */
    private static Factuality balance(String left) {
        String plain = ADOPTED_BEFORE.matcher(left).replaceAll("to adopt");
        int decided = last(DECISION, plain);
        Matcher adopted = ADOPTED_DRAFT.matcher(plain);
        while (adopted.find()) {
            decided = Math.max(decided, adopted.end());
        }
        int proposed = last(PROPOSAL, plain);
        if (decided < 0 && proposed < 0) {
            return NEITHER;
        }
        return decided >= proposed ? DECIDED : PROPOSED;
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
