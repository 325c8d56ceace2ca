package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;

/**
 * How newsrooms say when a mandate ends. Every pattern has an {@code obj}, a mandate or whose it is, and a {@code date}.
 */
final class ExpiryWords {

    private static final String MANDATE =
            "(?<obj>mandates?|authori[sz]ations?|term|legal (?:basis|cover|authority|foundation|mandate))";

    private static final String ENDS =
            "(?:expir(?:e|es|ed|ing)|laps(?:e|es|ed|ing)|run(?:s|ning)? out|ran out|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|run(?:s)? (?:until|through|to|till)|(?:come(?:s)?|came|coming|draws?) to (?:an|its|their)(?: [a-z]+)? (?:end|close)|terminat(?:e|es|ing)|(?:is|are|be|was) (?:up|over)|wind(?:s|ing)? (?:up|down)|clos(?:e|es|ed|ing)|lasts? (?:until|till|through|to)|valid (?:until|till|through|to)|in (?:force|place) (?:until|till|through|to)|good (?:only )?(?:until|through)|disappears?|ceases?|stops?|fall(?:s)? away)";

    private static final String ON =
            "(?:on|in|at|by|until|till|through|to|the|midnight|of|late|early|,|as|early|again|its|initial|later|next|same|day|for|good|all|instead|now|only|already) ";

    /** Between a mission's name and its verb nothing else may be the subject. */
    private static final String BE =
            "(?: (?:is|was|were|are|will|due|set|scheduled|to|would|have|has|expected|currently|also|now|had|been|mandate|,|which|that|itself|must|be|shall|should|formally|officially|automatically|regime|measures|mission|force|they|until|unless renewed)|(?: , [^,;]{1,120} ,)(?= ))*";

    private static final String BY = "(?:of|for) (?:[^ ;]+ ){0,6}?";

    private static final String HAS =
            "(?: (?:is|was|are|were|has|have|had|only|good|valid|that|which|lasting|running|now|currently|still|given|lasts|runs|run|in|force|legal|cover|extends|stays|remains|,))*";

    static final List<Phrase> PATTERNS = List.of(
            // "Its mandate has until D1", "with a mandate good only until D1".
            Phrase.compile("(?<obj>mandates?|authori[sz]ation)" + HAS
                    + " (?:until|till|through|up to|to) (?:the )?(?<date>D\\d+)"),
            // "On D1 the mandate comes to an end".
            Phrase.compile(
                    "(?:^|, |; |: )(?:(?:on|at|in|by|from) )?(?:[a-z]+ , )?(?<date>D\\d+) ,? ?(?:when )?(?:[^ ;.]+ ){0,3}?"
                            + MANDATE + "(?: (?!D\\d)[^ ;.]+){0,14}? " + ENDS
                            + "(?= (?:[;.,:]|and|but|for good|unless|if|anyway)(?![^ ]))"),
            Phrase.compile(
                    "(?:deadline|cut - off|time limit)(?: date)? (?:for|to) (?:renew|extend|prolong|reauthori[sz])(?:e|ing|al|ation)?(?: of)? (?:[^ ;]+ ){0,4}?(?<obj>M\\d+|mandate)(?: 's)?(?: mandate)? (?:is|falls on|was|expires on|comes on) (?<date>D\\d+)"),
            Phrase.compile(
                    "(?<date>D\\d+) (?:is|was|will be|marks) (?:the )?(?:day|date|moment|end)(?: on which| when| that| of)? (?:[^ ;,]+ ){0,4}?(?<obj>mandate|authori[sz]ation|M\\d+)"),
            Phrase.compile(
                    "(?<obj>mandate|authori[sz]ation)(?: [^ ;]+){0,12}? (?:; )?(?:the )?(?:date|day) (?:on which|when|that) (?:[^ ;,]+ ){1,6}?"
                            + ENDS + " (?:is|was|being|falls on) (?<date>D\\d+)"),
            Phrase.compile(
                    "(?:after|beyond|past) (?:[^ ;]+ )?(?<date>D\\d+) (?:, )?(?:the )?(?<obj>M\\d+|mission|force)(?: [^ ;]+){0,3}? (?:no longer (?:have|has|had)|without|be left without|lose|loses) (?:an? |its |any )?(?:legal )?(?:mandate|authori[sz]ation|cover|basis)"),
            Phrase.compile(
                    "(?<![^ ])(?<!had )(?:authori[sz]ed|authori[sz]es) (?:the )?(?<obj>M\\d+)(?: to (?:operate|stay|deploy|remain))? (?:until|through) (?:the )?(?<date>D\\d+)"),
            Phrase.compile(
                    "(?<obj>M\\d+|mission|force|operation|mandate|authori[sz]ation) 's (?<date>D\\d+) (?:expiry|expiration|end|deadline|cut - off)"),
            Phrase.compile(MANDATE + "(?: [^ ;]+){0,22}? " + ENDS + " (?:" + ON + "){0,5}(?<date>D\\d+)"),
            Phrase.compile("(?<obj>M\\d+)(?: 's)?" + BE + " " + ENDS + " (?:" + ON + "){0,5}(?<date>D\\d+)"),
            // The measures that a regime is made of.
            Phrase.compile("(?<obj>measures|sanctions|embargo|restrictions)(?: [^ ;]+){0,12}? " + ENDS + " (?:" + ON
                    + "){0,4}(?<date>D\\d+)"),
            Phrase.compile("(?<obj>mission|force|operation)(?: in C\\d+)?" + BE + " " + ENDS + " (?:" + ON
                    + "){0,5}(?<date>D\\d+)"),
            Phrase.compile("(?<date>D\\d+) (?:expiry|expiration|end|deadline|expiration date|expiry date)(?: date)? "
                    + BY + "(?<obj>M\\d+|mandate|authori[sz]ation)"),
            Phrase.compile(
                    "(?<date>D\\d+) (?:is|was|marks|will be) the (?:last|final) day (?:of|for) (?:[^ ;]+ ){0,5}?(?<obj>M\\d+|mandate|authori[sz]ation)"),
            Phrase.compile(
                    "(?<obj>mandate|authori[sz]ation)(?: 's)? (?:[^ ;]+ ){0,2}?(?:expiry|expiration|end date|end)(?: date)?(?: (?:is|of|on|in|at|set|for|the|,))* (?<date>D\\d+)"),
            Phrase.compile(
                    "(?:expiry|expiration|end|lapse|termination date|last day) of (?:[^ ;]+ ){0,6}?(?<obj>mandate|authori[sz]ation|M\\d+)(?: (?:of|for) (?:the )?M\\d+)?(?: (?:on|in|at|,|the|is))* (?<date>D\\d+)"),
            Phrase.compile(
                    "(?<obj>mandate|authori[sz]ation|M\\d+)(?: [^ ;]+){0,8}? before (?:its|the|their) (?<date>D\\d+) (?:expiry|expiration|end)"),
            Phrase.compile(
                    "before (?:its|the|their) (?<date>D\\d+) (?:expiry|expiration|end)(?: [^ ;]+){0,8}? (?<obj>mandate|authori[sz]ation|M\\d+)"),
            // "On D1, when its mandate expires".
            Phrase.compile(
                    "(?<date>D\\d+)(?: ,)? (?:when|the (?:day|date)(?: on which| when| that)?|which is when|as) (?:the |its |their |[^ ;]+ 's )?(?:[^ ;,]+ ){0,4}?(?<obj>mandate|authori[sz]ation|term)(?: [^ ;,]+){0,6}? "
                            + ENDS + "(?! (?:on|in|at|until) D)"),
            Phrase.compile(
                    "(?<obj>M\\d+|mission|force|mandate)(?: 's)?(?: [^ ;]+){0,6}? (?:current(?:ly)? )?(?:authori[sz]ed|authori[sz]ation|mandated|valid)(?: to [a-z]+)?(?: (?:is|runs|lasts|only|to|just))* (?:until|through|till|up to)(?: the)? (?<date>D\\d+)"));

    /** "It was to have run out on D1", after a sentence about a mandate. */
    static final Phrase PRONOUN = Phrase.compile(
            "(?<![^ ])(?<obj>it|they|which)(?: (?:is|was|were|are|had|has|have|been|be|to|due|set|scheduled|otherwise|would|will|now|currently|next|that))* "
                    + ENDS + " (?:" + ON + "){0,5}(?<date>D\\d+)");

    /** "Its mandate ends that day": which day, the words before have told. */
    static final Phrase STORY_DAY = Phrase.compile(
            "(?<obj>mandates?|authori[sz]ations?|term)(?: [^ ;.]+){0,9}? " + ENDS
                    + " (?:(?:on|at|late|midnight) )*(?:that|the same|this|that very|the very same) (?:day|date|night|evening)(?![^ ])");

    /** "On D1, one day before the mandate ends". */
    static final Phrase DAYS_BEFORE = Phrase.compile(
            "(?<date>D\\d+)[^;.]{0,60}? , (?<span>T\\d+) (?<side>before|ahead of|after) (?:the |its |their )?(?:[^ ;,]+ ){0,4}?(?<obj>mandate|authori[sz]ation|M\\d+)(?: [^ ;,]+){0,5}? (?:expir|laps|end|run)[a-z]*");

    static final Set<String> TRIGGERS = Set.of(
            "expire",
            "expires",
            "expired",
            "expiring",
            "expiry",
            "expiration",
            "lapse",
            "lapses",
            "lapsed",
            "end",
            "ends",
            "ended",
            "ending",
            "run",
            "runs",
            "running",
            "ran",
            "conclude",
            "concludes",
            "concluded",
            "concluding",
            "authorised",
            "authorized",
            "authorisation",
            "authorization",
            "mandated",
            "comes",
            "terminates",
            "terminate",
            "valid",
            "deadline",
            "finishes",
            "finish",
            "up",
            "over",
            "last",
            "lasts",
            "close",
            "closes",
            "winds",
            "lapsing",
            "came",
            "force",
            "final",
            "stops",
            "stop",
            "disappears",
            "ceases",
            "terminated",
            "mandate",
            "mandates");

    private ExpiryWords() {}
}
