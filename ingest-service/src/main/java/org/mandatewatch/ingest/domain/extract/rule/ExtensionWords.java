package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;

/**
 * How newsrooms speak of prolonging a mandate. Every pattern has a {@code verb}, an {@code obj}, which is what goes on
 * (empty or missing when only the context tells), and a {@code gap} between the two.
 */
final class ExtensionWords {

    static final Set<String> TRIGGERS = Set.of(
            "extend",
            "extends",
            "extended",
            "extending",
            "extension",
            "extensions",
            "renew",
            "renews",
            "renewed",
            "renewing",
            "renewal",
            "renewals",
            "prolong",
            "prolongs",
            "prolonged",
            "prolonging",
            "prolongation",
            "reauthorise",
            "reauthorises",
            "reauthorised",
            "reauthorising",
            "reauthorize",
            "reauthorizes",
            "reauthorized",
            "reauthorizing",
            "reauthorisation",
            "reauthorization",
            "rollover",
            "rolled",
            "rolls",
            "roll",
            "rolling",
            "keep",
            "keeps",
            "kept",
            "keeping",
            "maintain",
            "maintains",
            "maintained",
            "maintaining",
            "give",
            "gives",
            "gave",
            "given",
            "giving",
            "grant",
            "grants",
            "granted",
            "granting",
            "get",
            "gets",
            "stay",
            "stays",
            "remain",
            "remains",
            "continue",
            "continues",
            "continued",
            "continuing",
            "more",
            "another",
            "further",
            "additional",
            "lengthen",
            "lengthened",
            "retain",
            "leave",
            "leaves",
            "leaving",
            "retaining",
            "retained",
            "retains",
            "carry",
            "carries",
            "carried",
            "carrying",
            "preserve",
            "preserves",
            "sustain",
            "sustains",
            "hand",
            "hands",
            "handed",
            "award",
            "awarded",
            "offer",
            "offers",
            "offered",
            "offering",
            "allow",
            "allows",
            "allowed",
            "allowing",
            "let",
            "lets",
            "letting",
            "permit",
            "permits",
            "permitted",
            "win",
            "wins",
            "won",
            "secure",
            "secures",
            "secured",
            "got",
            "received",
            "receives",
            "obtained",
            "earned",
            "assured",
            "guaranteed",
            "staying",
            "remaining",
            "reprieve",
            "respite",
            "lifeline",
            "lives",
            "lasts",
            "last",
            "runs",
            "run",
            "now",
            "henceforth",
            "stretch",
            "stretched",
            "stretches",
            "pushed",
            "put",
            "bought",
            "buys",
            "buy",
            "promises",
            "promise",
            "going");

    /** What has a mandate, and what stands for it. */
    private static final String OBJECT =
            "(?<obj>M\\d+|mandates?|authori[sz]ations?|missions?|force|operation|deployment|peacekeepers|stay|presence|participation|contribution|embargo|sanctions|measures|observers|blue helmets|troops|soldiers|part(?= (?:in|of) )|term(?! (?:in|of) office))";

    static final String VERB =
            "(?<verb>extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|stretch(?:es|ed|ing)?|push(?:es|ed|ing)? back|put(?:s|ting)? back|(?:re - )?reauthori[sz](?:e|es|ed|ing)|roll(?:s|ed|ing)? over|roll(?:s|ed|ing)?(?= (?:[^ ]+ ){1,5}over))";

    private static final String NOUN =
            "(?<verb>extension|renewal|prolongation|reauthori[sz]ation|rollover|roll - over)s?";

    /** "For a final time, until D1," and the like, between a verb and its object. */
    private static final String ADJUNCTS =
            "(?:(?:,|again|today|once more|unanimously|on D\\d+|D\\d+|(?:for|by)(?: [a-z]+){0,3} T\\d+|for (?:a|one) (?:final|last) time|(?:until|till|through|to)(?: the)? D\\d+) )*";

    static final Phrase ADJUNCT = Phrase.compile("^" + ADJUNCTS);

    private static final Phrase ACTIVE = Phrase.compile("(?<![^ ])" + VERB + " (?<gap>" + ADJUNCTS
            + "(?:(?!and )[^ ;.]+ ){0,12}?)(?:" + OBJECT + "|(?<it>it|them))(?![^ ])");

    private static final Phrase PASSIVE = Phrase.compile(
            "(?<![^ ])" + OBJECT
                    + " (?<gap>(?:[^ ;]+ ){0,14}?)(?<aux>was|were|is|are|be|been|being) (?:[a-z]+ly |again |also |last |first |then |now |most |likewise |just |too |once more |in turn |in the end |indeed ){0,2}"
                    + "(?<verb>extended|renewed|prolonged|lengthened|stretched|reauthori[sz]ed|rolled over|continued|kept|maintained|retained|pushed back|put back)(?![^ ])");

    private static final Phrase SAW = Phrase.compile(
            "(?<![^ ])(?<aux>saw|sees|had|has|get|getting|have|see) (?:its|their|the) (?<obj>mandate)s? (?<gap>)(?<verb>extended|renewed|prolonged)(?![^ ])");

    /** "Will seek to have M1 extended by six months": who has it done wishes it. */
    private static final Phrase HAVE = Phrase.compile(
            "(?<![^ ])(?<verb>have|see|get) (?:the )?(?<gap>)(?<obj>M\\d+)(?: 's mandate)? (?:extended|renewed|prolonged)(?![^ ])");

    private static final Phrase OF_OBJECT = Phrase.compile(
            "(?<![^ ])" + NOUN + " (?<gap>" + ADJUNCTS + "(?:of|for|to|in) (?:[^ ;.]+ ){0,9}?)" + OBJECT + "(?![^ ])");

    private static final Phrase OBJECTS =
            Phrase.compile("(?<![^ ])" + OBJECT + "(?: 's)?(?: mandate)? (?<gap>)" + NOUN + "(?![^ ])");

    private static final Phrase SPAN_NOUN =
            Phrase.compile("(?<![^ ])(?:T\\d+ (?<gap>)(?:technical |further |new |mandate |final |last )?" + NOUN
                    + "(?<obj>)(?![^ ])" + ")");

    private static final Phrase NOUN_UNTIL = Phrase.compile(
            "(?<![^ ])" + NOUN
                    + "(?<obj>)(?<gap>)(?= (?:, |of the mandate |of it )?(?:(?:until|till|through|to)(?: the)? D\\d+|(?:of|by|for) (?:[a-z]+ ){0,2}T\\d+))");

    /** "The motion to continue the national contribution to M1", "the continued participation in M1". */
    private static final Phrase CONTINUE = Phrase.compile(
            "(?<![^ ])(?<verb>continu(?:e|es|ed|ing)) (?<gap>(?:its |their |the |our )?(?:[CA]\\d+ (?:'s )?|[a-z]+ ){0,2}?)(?<obj>participation|contribution|deployment|involvement|part)(?= (?:[^ ;.]+ ){0,8}?M\\d+)");

    private static final String MEASURE =
            "(?:(?:until|till|through|to)(?: at least)?(?: the)? D\\d+|(?:for|by) (?:[a-z]+ ){0,2}T\\d+)";

    /** "Keep the force in place until D1", "carry the mission through to D1". */
    private static final Phrase KEEP = Phrase.compile(
            "(?<![^ ])(?<verb>keep|keeps|kept|keeping|maintain|maintains|maintained|maintaining|retain|retains|retained|retaining|leave|leaves|leaving|carry|carries|carried|carrying|preserve|preserves|preserving|sustain|sustains) (?<gap>(?:[^ ;.]+ ){0,9}?)"
                    + OBJECT + "(?= (?:[^ ;]+ ){0,14}?" + MEASURE + ")");

    private static final String GIVING =
            "(?:give|gives|gave|giving|(?<=ha[a-z]{1,4} )given|grant|grants|granted|granting|hand|hands|handed|handing|award|awards|awarded|offer|offers|offered|offering|allow|allows|allowed|promise|promises|buy|buys|bought)";

    private static final String REPRIEVE = "(?:reprieve|respite|lifeline|lease of life|stay of execution)";

    /** "Give the force another year", "gave it until D1". */
    private static final Phrase GIVE = Phrase.compile("(?<![^ ])(?<verb>" + GIVING
            + "|get|gets|win|wins|secure|secures) (?<gap>(?:[^ ;.]+ ){0,8}?)(?:" + OBJECT
            + "|(?<it>it|them))(?= (?:[^ ;.]+ ){0,6}?(?:T\\d+|(?:until|till|through)(?: the)? D\\d+))");

    /** "M1 may stay until D1 after the Council granted it a reprieve". */
    private static final Phrase REPRIEVED = Phrase.compile("(?<![^ ])(?<verb>" + GIVING
            + ") (?<gap>(?:[^ ;.]+ ){0,8}?)(?:" + OBJECT + "|(?<it>it|them))(?= (?:[^ ;.]+ ){0,4}?" + REPRIEVE + ")");

    private static final String GOING_ON =
            "(?:take part|taking part|serve|serving|participate|stay|remain|join|contribute|operate|continue|carry on|go on|keep|work on|stand)";

    /** "Let its ships take part in the operation for another year". */
    private static final Phrase LET = Phrase.compile(
            "(?<![^ ])(?<verb>let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted) (?<gap>(?:[^ ;.]+ ){1,10}?)"
                    + GOING_ON + "(?: [^ ;.]+){0,6}? " + OBJECT + "(?= (?:[^ ;.]+ ){0,6}?T\\d+)");

    /** "Let the mission carry on for another year". */
    private static final Phrase LET_GO_ON = Phrase.compile(
            "(?<![^ ])(?<verb>let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted) (?<gap>(?:[^ ;.]+ ){0,4}?)"
                    + OBJECT + "(?= (?:, [^,;.]+ , )?(?:[^ ;.,]+ ){0,5}?" + GOING_ON + "(?: [^ ;.]+){0,9}? " + MEASURE
                    + ")");

    private static final Phrase GIVEN = Phrase.compile(
            "(?<![^ ])" + OBJECT
                    + " (?<gap>(?:[^ ;]+ ){0,12}?)(?<aux>was|were|be|been|is|are|would|will|could) (?<verb>given|granted|get|handed|awarded|assured of|guaranteed)(?= (?:[^ ;.]+ ){0,3}?T\\d+)");

    /** "The observers have won six more months". */
    private static final Phrase WON = Phrase.compile(
            "(?<![^ ])" + OBJECT
                    + " (?<gap>(?:(?!by|;)[^ ;]+ ){0,9}?)(?<verb>won|wins|got|gets|received|receives|secured|obtained|earned)(?= (?:[^ ;.]+ ){0,3}?T\\d+)");

    /** "Six more months for M1", "another year of national participation in M1". */
    private static final Phrase MORE = Phrase.compile(
            "(?<![^ ])(?<verb>T\\d+)(?: more)? (?<gap>(?:for|of|in) (?:[^ ;.]+ ){0,4}?)" + OBJECT + "(?![^ ])");

    private static final String STAYING =
            "(?:stays?|staying|remains?|remaining|continues?|goes on|go on|carr(?:y|ies) on|lives? on|keeps? going|(?:be|is|are|stays?|remains?) in (?:business|place|force|being)|works? on|runs?(?= (?:on )?for))";

    /** "M1 may now remain until D1". */
    private static final Phrase STAY = Phrase.compile(
            "(?<![^ ])" + OBJECT + " (?<gap>(?:[^ ;]+ ){0,8}?)(?<verb>" + STAYING
                    + ")(?= (?:[^ ;.]+ ){0,8}?(?:(?:until|till|through)(?: at least)?(?: the)? D\\d+|(?:for )?(?:[a-z]+ ){0,2}T\\d+))");

    /** "The mandate, which was to lapse on D1, will now run until D2". */
    private static final Phrase NOW_RUNS = Phrase.compile(
            "(?<![^ ])(?<obj>mandate|term|authori[sz]ation|M\\d+|embargo|sanctions) (?<gap>(?:[^ ;]+ ){0,16}?)(?:(?:is|are|will|shall|has been) )?(?:now|henceforth|thus|therefore|instead) (?:set to |due to |extended )?(?<verb>runs?|lasts?|ends?|expires?|extends?|stretch(?:es)?|valid|in force|good)(?= (?:until|till|to|through|on|at|for) )");

    /** A way of putting it. */
    record Wording(Phrase pattern, ExtensionForm form) {}

    /** Verbs and nouns that mean it, and those that only amount to it and must say for how much longer. */
    static final List<Wording> PLAIN = List.of(
            new Wording(ACTIVE, ExtensionForm.ACTIVE),
            new Wording(PASSIVE, ExtensionForm.PASSIVE),
            new Wording(SAW, ExtensionForm.PASSIVE),
            new Wording(HAVE, ExtensionForm.ACTIVE),
            new Wording(OF_OBJECT, ExtensionForm.NOUN),
            new Wording(OBJECTS, ExtensionForm.NOUN),
            new Wording(SPAN_NOUN, ExtensionForm.NOUN),
            new Wording(NOUN_UNTIL, ExtensionForm.NOUN),
            new Wording(CONTINUE, ExtensionForm.NOUN),
            new Wording(KEEP, ExtensionForm.ACTIVE),
            new Wording(GIVE, ExtensionForm.MORE),
            new Wording(REPRIEVED, ExtensionForm.ACTIVE),
            new Wording(LET, ExtensionForm.MORE),
            new Wording(LET_GO_ON, ExtensionForm.ACTIVE),
            new Wording(GIVEN, ExtensionForm.MORE_PASSIVE),
            new Wording(WON, ExtensionForm.MORE));

    /** Tried only where a sentence has none of the others. */
    static final List<Wording> LOOSE = List.of(
            new Wording(NOW_RUNS, ExtensionForm.RUN),
            new Wording(MORE, ExtensionForm.MORE_NOUN),
            new Wording(STAY, ExtensionForm.STAY));

    private ExtensionWords() {}
}
