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
            "more",
            "another",
            "further",
            "additional",
            "lengthen",
            "lengthened",
            "runs",
            "retain",
            "leave",
            "leaves");

    /** What has a mandate, and what stands for it. */
    private static final String OBJECT =
            "(?<obj>M\\d+|mandates?|authori[sz]ations?|missions?|force|operation|deployment|peacekeepers|stay|presence|participation|contribution|embargo|sanctions|measures|observers|blue helmets|troops)";

    static final String VERB =
            "(?<verb>extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|(?:re - )?reauthori[sz](?:e|es|ed|ing)|roll(?:s|ed|ing)? over|roll(?:s|ed|ing)?(?= (?:[^ ]+ ){1,5}over))";

    private static final String NOUN =
            "(?<verb>extension|renewal|prolongation|reauthori[sz]ation|rollover|roll - over)s?";

    /** "For a final time, until D1," and the like, between a verb and its object. */
    private static final String ADJUNCTS =
            "(?:(?:,|again|today|once more|unanimously|on D\\d+|D\\d+|(?:for|by)(?: [a-z]+){0,3} T\\d+|for (?:a|one) (?:final|last) time|(?:until|till|through|to)(?: the)? D\\d+) )*";

    static final Phrase ADJUNCT = Phrase.compile("^" + ADJUNCTS);

    private static final Phrase ACTIVE = Phrase.compile("(?<![^ ])" + VERB + " (?<gap>" + ADJUNCTS
            + "(?:(?!and )[^ ;.]+ ){0,12}?)(?:" + OBJECT + "|(?<it>it|them))(?![^ ])");

    private static final Phrase PASSIVE = Phrase.compile("(?<![^ ])" + OBJECT
            + " (?<gap>(?:[^ ;]+ ){0,14}?)(?<aux>was|were|is|are|be|been|being) (?:[a-z]+ly |again |also |last |first |then |now ){0,2}"
            + "(?<verb>extended|renewed|prolonged|lengthened|reauthori[sz]ed|rolled over|continued)(?![^ ])");

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

    private static final Phrase NOUN_UNTIL = Phrase.compile("(?<![^ ])" + NOUN
            + "(?<obj>)(?<gap>)(?= (?:, |of the mandate |of it )?(?:until|till|through|to)(?: the)? D\\d+)");

    /** "Keep the force in place until D1". */
    private static final Phrase KEEP = Phrase.compile(
            "(?<![^ ])(?<verb>keep|keeps|kept|keeping|maintain|maintains|maintained|maintaining|retain|retains|retained|leave|leaves) (?<gap>(?:[^ ;.]+ ){0,9}?)"
                    + OBJECT
                    + "(?= (?:[^ ;]+ ){0,14}?(?:(?:until|till|through|to)(?: the)? D\\d+|for (?:[a-z]+ ){0,2}T\\d+))");

    /** "Give the force another year". */
    private static final Phrase GIVE = Phrase.compile(
            "(?<![^ ])(?<verb>give|gives|gave|giving|grant|grants|granted|granting|get|gets) (?<gap>(?:[^ ;.]+ ){0,8}?)(?:"
                    + OBJECT + "|(?<it>it|them))(?= (?:[^ ;.]+ ){0,6}?T\\d+)");

    /** "Let its ships take part in the operation for another year". */
    private static final Phrase LET = Phrase.compile(
            "(?<![^ ])(?<verb>let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted) (?<gap>(?:[^ ;.]+ ){1,10}?)(?:take part|serve|participate|stay|remain|join|contribute|operate|continue)(?: [^ ;.]+){0,6}? "
                    + OBJECT + "(?= (?:[^ ;.]+ ){0,6}?T\\d+)");

    private static final Phrase GIVEN = Phrase.compile(
            "(?<![^ ])" + OBJECT
                    + " (?<gap>(?:[^ ;]+ ){0,12}?)(?<aux>was|were|be|been|is|are|would|will|could) (?<verb>given|granted|get)(?= (?:[^ ;.]+ ){0,3}?T\\d+)");

    /** "Six more months for M1", "another year of national participation in M1". */
    private static final Phrase MORE = Phrase.compile(
            "(?<![^ ])(?<verb>T\\d+)(?: more)? (?<gap>(?:for|of|in) (?:[^ ;.]+ ){0,4}?)" + OBJECT + "(?![^ ])");

    /** "M1 may now remain until D1". */
    private static final Phrase STAY = Phrase.compile(
            "(?<![^ ])" + OBJECT
                    + " (?<gap>(?:[^ ;]+ ){0,8}?)(?<verb>stays?|remains?|continues?|goes on|go on)(?= (?:[^ ;.]+ ){0,8}?(?:(?:until|till|through)(?: the)? D\\d+|(?:for )?(?:[a-z]+ ){0,2}T\\d+))");

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
            new Wording(KEEP, ExtensionForm.ACTIVE),
            new Wording(GIVE, ExtensionForm.MORE),
            new Wording(LET, ExtensionForm.MORE),
            new Wording(GIVEN, ExtensionForm.MORE_PASSIVE));

    /** Tried only where a sentence has none of the others. */
    static final List<Wording> LOOSE =
            List.of(new Wording(MORE, ExtensionForm.MORE_NOUN), new Wording(STAY, ExtensionForm.STAY));

    private ExtensionWords() {}
}
