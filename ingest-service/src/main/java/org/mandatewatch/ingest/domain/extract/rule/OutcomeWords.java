package org.mandatewatch.ingest.domain.extract.rule;

/** The words for each way in which a vote can end: what is done to a text, what a text goes through, what hands do. */
final class OutcomeWords {

    /** What councils and parliaments vote on. */
    private static final String TEXT =
            "(?:R\\d+|resolutions?|drafts?|text|measure|motion|proposal|decree|concept of operations|document|plan|compromise)";

    /** What a text would do, said in its stead: "rejected the renewal". */
    private static final String CONTENT = "(?:" + TEXT
            + "|renewal|extension|prolongation|rollover|embargo|sanctions|deployment|mandate|participation|M\\d+)";

    private static final String GAP = "(?: [^ ;]+){0,14}? ";

    private static final String HAS_BEEN =
            "(?:is|was|were|has|have|had|been|being|also|again|then|finally|formally|[a-z]+ly|by consensus|late|early|,) ";

    private static final String BALLOT = "(?:vote|voting|adoption|ballot)";

    /** Done to a vote, or said of one that did not come. */
    private static final String PUT_OFF =
            "(?:postponed|delayed|put off|put back|deferred|pushed back|rescheduled|called off|cancel+ed|adjourned|held over|shelved|suspended)";

    static final Phrase POSTPONED = Phrase.compile("(?<![^ ])(?:(?:" + BALLOT + "|decision)(?: [^;.]{0,90}?)? (?:"
            + HAS_BEEN + ")+" + PUT_OFF
            + "|" + PUT_OFF + "(?: [^ ;]+){0,4}? (?:the|a|its|their|D\\d+ 's) (?:[a-z]+ )?" + BALLOT
            + "|moved (?:the|a|its|their) (?:[a-z]+ )?" + BALLOT + "(?: [^ ;]+){0,8}? (?:to|until) D\\d+"
            + "|" + BALLOT + "(?: [^;.]{0,60}?)? (?:slipped|was moved|has been moved|was pushed) (?:to|until) D\\d+"
            + ")(?![^ ])");

    private static final String HOLDER = "(?:its|a|their|the|his|her)";

    static final Phrase VETOED = Phrase.compile(
            "(?<![^ ])(?:vetoed|vetoes|(?:cast|casts|casting|used|uses|using|exercised|exercising|wielded|wielding|resorted to|deployed) "
                    + HOLDER + " (?:[a-z]+ )?veto(?:es)?"
                    + "|(?:blocked|killed|stopped|sunk|sank|halted|struck down|blocking|fell|ran|runs|met|hit|foundered|ended|failed|lost|defeated|died|felled|doomed|barred)(?: [^ ;.]+){0,5}? veto"
                    + "|veto(?: [^ ;.]+){0,5}? (?:sank|sunk|killed|blocked|stopped|ended|denied|prevented|torpedoed|scuppered|doomed|struck down|put an end)"
                    + "|(?:owing to|due to|because of|thanks to|after|in the face of|with) (?:the|a|its|[CA]\\d+ 's) (?:[a-z]+ )?veto|veto (?:(?:cast|exercised|used|wielded) )?(?:by|from|of) (?:the )?C\\d+|[CA]\\d+(?: 's)? veto(?! power| threat)|it (?:was|is) a veto"
                    + "|(?:negative vote|vote against|no vote|\" no \"|objection)(?: [^ ;.]+){0,6}? permanent (?:council )?member"
                    + "|(?:vote against|negative vote)(?: [^;.]{0,120})? as a permanent member)(?![^ ])");

    static final Phrase REJECTED = Phrase.compile(
            "(?<![^ ])(?:(?:reject(?:s|ed|ing)|voted down|defeated|turned down|threw out|throws out|struck down|voted against|failed to adopt|failed to pass|failed to approve|declined to (?:adopt|pass|approve)|refused to (?:adopt|pass|approve)|did not (?:adopt|pass)|said no to|says no to)\\b(?: [^ ;]+){0,12}? "
                    + CONTENT + "|" + TEXT
                    + "(?: [^ ;]+){0,12}? (?:(?:was|were) (?:[a-z]+ )?(?:rejected|defeated|voted down|not adopted|thrown out|turned down)|failed|fell short|was not adopted|did not (?:get|win|receive|obtain|pass|garner|secure|muster|find)|was lost|went down to defeat|came to grief|died|collapsed)"
                    + "|" + TEXT
                    + "(?: [^ ;]+){0,12}? (?:mustered|got|won|received|garnered|gathered|secured|drew|attracted|found) (?:only|just|no more than) N\\d+"
                    + "|(?:failed|failing) to (?:be adopted|adopt|pass|win|garner|get|gather|obtain|secure|muster|receive)|(?:fell|N\\d+(?: votes)?) short of the|(?:it|which|this|that) (?:was|were) (?:rejected|defeated|voted down))(?![^ ])");

    private static final String ADOPT =
            "(?:adopt(?:s|ed|ing)|pass(?:ed|es|ing)|approv(?:ed|es|ing)|endors(?:ed|es|ing)|back(?:ed|s)|okay(?:ed|s)|greenlit|agreed (?:on|to)|signed off on|waved through)";

    private static final String THROUGH =
            "(?:(?:went|got|sailed|scraped|squeaked|slipped|came|made it|was waved|was voted|pushed) through|cleared (?:the|its)|won (?:approval|passage|adoption|on D\\d+|the (?:backing|support|votes?) of)|was carried|carried the|secured (?:passage|adoption|N\\d+)|found a majority|drew N\\d+ votes)";

    private static final String APPROVAL =
            "(?:blessing|backing|assent|approval|consent|support|nod|green light|go - ahead|endorsement|yes)";

    static final Phrase ADOPTED = Phrase.compile(
            "(?<![^ ])(?:(?<!N\\d{1,3} )(?<!N\\d{1,3} (?:members|countries|states|nations|others|delegations) )" + ADOPT
                    + "\\b" + GAP + TEXT + "(?! of the)"
                    + "|" + TEXT + GAP + "(?:" + HAS_BEEN + ")*(?:adopted|passed|approved|endorsed)(?! as )"
                    + "|" + TEXT + GAP + THROUGH
                    + "|(?:renewal|extension|embargo|mandate|M\\d+)(?: [^ ;]+){0,8}? (?:scraped|sailed|went|squeaked) through"
                    + "|(?<!N\\d{1,3} )(?<!N\\d{1,3} (?:members|countries|states|lawmakers) )voted" + GAP
                    + "(?:to|for|in favou?r)|votes(?: unanimously)? (?:to|for)|voted (?:on|unanimously|N\\d+)"
                    + "|(?:successful|unanimous|overwhelming)(?: [a-z]+)? (?:vote|adoption|decision|" + APPROVAL
                    + ")|unanimous (?:council|B\\d+)|vote(?: [^ ;]+){0,9}? (?:was|had been|were) unanimous"
                    + "|unanimously (?:extended|renewed|approved|authori[sz]ed|adopted|decided|voted|agreed|backed|established|endorsed|prolonged|passed)"
                    + "|(?:adoption|passage) (?:[a-z]+ ){0,2}of (?:[a-z]+ )?" + TEXT
                    + "|(?:raised|put up|lifted) (?:their|its|a|all) hands? (?:[^ ;]+ ){0,3}?(?:for|to|in favou?r)|hands (?:[^ ;]+ )?(?:went|were|rose|shot) (?:up )?(?:[^ ;]+ ){0,6}?(?:for|to|when)"
                    + "|decision at the B\\d+|said yes to|(?:vote|decision) (?:on D\\d+ )?in the B\\d+ (?:gave|means|ended)|D\\d+ 's (?:[a-z]+ )?vote)(?![^ ])");

    /** Those who vote, as a count names them. */
    private static final String VOTER =
            "(?:members?|ambassadors|envoys|countries|states|delegations|delegates|nations|lawmakers|mps|deputies)";

    /** A count alone: how a vote ended that the sentence before may tell otherwise. */
    static final Phrase COUNTED = Phrase.compile(
            "(?<![^ ])(?:vote|decision|adoption|tally|result|count)(?: [^ ;]+){0,9}? (?:N\\d+ (?:-|to) (?:N\\d+|none|zero)|N\\d+ (?:votes )?in favou?r)(?![^ ])"
                    + "|N\\d+ - (?:N\\d+|none)(?: - N\\d+)? (?:vote|decision|majority|result|tally)(?![^ ])"
                    + "|(?:by|with) (?:a vote of )?N\\d+ (?:votes|- N\\d+|to (?:N\\d+|none))(?![^ ])"
                    + "|(?<![^ ])(?:got|received|won|garnered|gathered|drew) (?:only )?N\\d+ (?:yes )?votes"
                    + "|(?<![^ ])N\\d+ (?:[a-z]+ ){0,3}?(?:voted |votes |were |was )?(?:in favou?r|for(?= ?[,;])|yes votes)(?![^ ])"
                    + "|(?<![^ ])N\\d+ (?:of the (?:[^ ;]+ ){0,3})?" + VOTER
                    + " (?:of the (?:B\\d+|council) )?(?:voted (?:yes|for)|said yes|raised (?:their|its) hands|(?:supported|backed) (?:it|the "
                    + TEXT + "))(?![^ ])"
                    + "|(?<![^ ])(?:narrowest|slimmest) of margins");

    private OutcomeWords() {}
}
