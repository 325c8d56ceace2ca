package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** The verbs by which missions come into being, and what tells theirs from other beginnings. */
final class CreationWords {

    private static final String APPROVAL =
            "(?:g(?:ive|ives|ave|iven|iving)|won|grant(?:s|ed|ing)?) (?:the |its |their |a |final |formal |full )*(?:green light|go - ahead|go ahead|blessing|backing|approval|nod|consent|legal footing|mandate)(?: (?:on|in) D\\d+)? (?:to|for)"
                    + "|clear(?:s|ed|ing)? the way for|pav(?:e|es|ed|ing) the way for|open(?:s|ed|ing)? the (?:way|door) (?:to|for)"
                    + "|sign(?:s|ed|ing)? off on|agree(?:s|d|ing)?(?: (?:to|on))? (?:the |an? )?(?:immediate |urgent |rapid |swift )*(?:deployment|dispatch|despatch|creation|establishment|sending|launch|formation) of"
                    + "|(?:bring|brings|brought|called|calling) into (?:being|existence)";

    static final Lexicon VERBS = Lexicon.of(
            "aut est cre set lau act man app end gre fou for bac imp dep sen dis ins giv gav won gra cle pav ope sig agr bri bro cal ble",
            "(?<! - )(?:authori[sz](?:e|es|ed|ing)|establish(?:es|ed|ing)?|creat(?:e|es|ed|ing)|set(?:s|ting)? up|launch(?:es|ed|ing)?"
                    + "|activat(?:e|es|ed|ing)|mandat(?:ed|ing)|approv(?:e|es|ed|ing)|endors(?:e|es|ed|ing)|greenlit|greenlight(?:s|ed|ing)?|green - (?:lit|light(?:s|ed|ing)?)|found(?:ed|ing)|form(?:s|ed|ing)"
                    + "|back(?:s|ed|ing)|impos(?:e|es|ed|ing)|deploy|send|dispatch|institut(?:e|es|ed|ing)|bless(?:es|ed|ing)?|"
                    + APPROVAL
                    + ")");

    /** Verbs that need a body behind them, because much else is approved, launched, or sent. */
    static final Phrase WEAK =
            Phrase.compile("approv|bless|endors|launch|activat|back|form|sign|agree|open|mandat|institut");

    /** Verbs that organisations do to many operations: theirs must bear a name. */
    static final Phrase LOOSE = Phrase.compile("launch|activat|back|bless|form|open|institut|found|endors");

    /** "Established in 1978, the mission …": the verb comes first. */
    static final Phrase AHEAD = Phrase.compile(
            "^(?:\" )?(?:first |originally |initially )?(?:established|created|authori[sz]ed|set up|launched|mandated|deployed under|founded) (?:by|in|on|under|through)(?: (?!M\\d+)[^ ;.,]+){1,9}?(?: , (?:by|in|under|after|with)(?: (?!M\\d+)[^ ;.,]+){1,9}?)? , (?:the )?(?<m>M\\d+|mission|force|operation)(?![^ ])");

    static final Phrase SENDING = Phrase.compile("deploy|send|dispatch");

    /** "Gave an international force the go-ahead": the mission stands inside the phrase. */
    static final Phrase GIVEN = Phrase.compile(
            "(?<![^ ])(?<verb>gave|gives|given|granted|grants|giving) (?:an? |the )?(?<gap>(?:(?!to|for|;)[^ ;.,]+ ){0,6}?)(?<obj>M\\d+|"
                    + MissionRoles.NOUN
                    + ")(?: , (?:the )?M\\d+ ,)? (?:the |its |an? |full |final |formal )*(?:go - ahead|go ahead|green light|blessing|legal (?:basis|cover|footing))(?![^ ])");

    /** What organisations start that the Council only allows. */
    static final Phrase STARTING = Phrase.compile("launch|activat|deploy|send");

    static final Phrase OBJECT = Phrase.compile(
            "^ (?<gap>(?:(?!but|while|after|because|whose|which|that|who|;|:|\\.)[^ ]+ ){0,16}?)(?<obj>M\\d+|(?:"
                    + MissionRoles.NOUN
                    + ")(?! of(?![^ ]))|(?:mission|force|operation)(?= of [NT]\\d)|its (?:establishment|creation|deployment|launch)|it)(?![^ ])");

    /** What a body approves or creates besides missions. */
    static final Phrase OTHER_OBJECT = Phrase.compile(
            "(?<![^ ])(?:exten[a-z]*|renew[a-z]*|budgets?|report|statement|request|requests|withdraw[a-z]*|sanctions?|funding|fund|strength|ceiling"
                    + "|increase|reduction|drawdown|plans?|more|another|further|additional|extra|prolong[a-z]*|end|closure|review|not|reauthori[sz][a-z]*|until|appointment|condemn[a-z]*|embargo|concept|terms|rules|conditions"
                    + "|committee|panel|inquiry|commission|tribunal|unit within|within|cell|base|bases|office within|camp|fund for|trust|mechanism|zone|corridor|checkpoints?|participation|contribution|continued|continuation|raise|cap|new (?:troop )?ceiling"
                    + "|N\\d+ (?:more|additional|extra)|troops for|mandate (?:of|for)|attacks?|offensive|campaign|investigation|probe|appeal|website|exercise|training|talks|search|programme|program|project|strategy|transition of)(?![^ ])");

    /** "Established, for an initial period of six months, a mission". */
    static final Phrase PARENTHESIS = Phrase.compile("^, (?:for|until|by|with|under|initially|on)(?: [^ ,]+){1,10} , ");

    /** "Authorised M to use force": what exists is given a right, or a task. */
    static final Phrase EMPOWERED = Phrase.compile(
            "^(?: (?!to )[^ ;.,]+){0,3}? to (?!(?:none|nil|zero|one|two|three|be known|land|deploy|restore|go|intervene|enter|fight|be|replace|succeed|take over|help|combat|secure|bring|tackle|quell|curb|assist|stabili[sz]e)(?![^ ]))[a-z]+");

    static final Phrase PROLONGED = Phrase.compile(
            "^(?: (?:,|only|for T\\d+ ,))? (?:until|through|till|for (?:another|a further|an additional))(?![^ ])");

    /** Who may bring a mission into being. */
    static final Phrase AUTHOR = Phrase.compile(
            "(?<![^ ])(?:B\\d+|R\\d+|O\\d+|council|councils|summit|heads of state|leaders|parliament|resolution|decision|vote|ministers|union|bloc|alliance|text|chiefs of state|authority|it|which|communiqu[eé]|governments?|mandate|members|world body)(?![^ ])");

    static final Phrase BY_AUTHOR = Phrase.compile(
            "^(?: (?!by|;|\\.)[^ ]+){0,12}? (?:by|under|through|in|with|pursuant to) (?:(?!but|while)[^ ;.,]+ ){0,6}?(?:B\\d+|R\\d+|O\\d+|(?:the |a )?(?:security )?council|(?:the |a )?(?:[a-z]+ )?(?:summit|resolution|vote|decision|leaders|heads of state|parliament))(?![^ ])");

    static final Phrase BY_OTHER = Phrase.compile(
            "^(?: [a-z]+){0,2} by (?!B\\d+|R\\d+|O\\d+|D\\d+|the (?:council|security)|a vote|unanimous)");

    static final Phrase BY_DATE =
            Phrase.compile("^(?: [a-z]+){0,4}? (?:on|in|during|back in|as early as|of|at)? ?D\\d+(?![^ ])");

    static final Set<String> TRIGGERS =
            WordSet.of("authorise authorises authorised authorising authorize authorizes authorized authorizing"
                    + " establish establishes established establishing create creates created creating set sets"
                    + " setting launch launches launched launching activated activate activates activating mandated"
                    + " mandates mandating approve approves approved approving endorse endorsed endorses endorsing"
                    + " greenlit lit green greenlighted founded formed forms forming backed backs backing imposed"
                    + " imposes imposing impose deploy send dispatch instituted cleared clears clearing paved opened"
                    + " signed agreed agrees agreeing brought owes owe owed born operated operates existence since"
                    + " draws derives rests establishment creation inception authorisation authorization founding"
                    + " blessing approval go traces signing pursuant accordance line voted decided gave gives"
                    + " blessed blesses being got received creature child goes came followed");

    private CreationWords() {}
}
