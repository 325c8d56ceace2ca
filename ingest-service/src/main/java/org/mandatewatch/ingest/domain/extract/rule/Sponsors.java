package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Who is behind a draft: "penned by the United Kingdom", "the Franco-American text", "Paris has circulated a draft". */
final class Sponsors {

    /** Capitals that stand for their governments. */
    private static final Map<String, String> CAPITALS = Map.ofEntries(
            Map.entry("washington", "United States"),
            Map.entry("paris", "France"),
            Map.entry("london", "United Kingdom"),
            Map.entry("moscow", "Russia"),
            Map.entry("beijing", "China"),
            Map.entry("berlin", "Germany"),
            Map.entry("rome", "Italy"),
            Map.entry("madrid", "Spain"),
            Map.entry("quito", "Ecuador"),
            Map.entry("accra", "Ghana"),
            Map.entry("seoul", "South Korea"),
            Map.entry("tokyo", "Japan"));

    private static final String CAPITAL = "(?:" + String.join("|", CAPITALS.keySet()) + ")";

    private static final String ONE = "(?:[CA]\\d+|" + CAPITAL + ")";

    /** "U.S.- and Panama-drafted": a hyphen that waits for the other's. */
    private static final String LIST = "(?:(?:the )?" + ONE
            + "(?:(?:(?: -(?= (?:and|,)))? (?:,|and|, and|with|-|\u2013|together with|as well as))(?: the)? " + ONE
            + "){0,15})";

    static final String DRAFT =
            "(?:(?:(?:zero|first|second|third|final|initial|early|original|revised|new|latest|joint|rival|competing|compromise|amended|procedural|short|technical) )*(?:drafts?(?: (?:resolutions?|texts?|decision|O\\d+ resolution|B\\d+ resolution))?|(?:B\\d+ |O\\d+ )?resolutions?|texts?|revision|R\\d+|compromise(?: paper)?|paper)|(?:new|revised|amended|third|second) (?:version|revision))";

    private static final String MADE =
            "(?:circulated|presented|tabled|penned|drafted|sponsored|co - sponsored|cosponsored|proposed|put forward|put out|submitted|authored|co - authored|shared|distributed|co - penned|introduced|prepared|written|wrote|co - wrote|drawn up|drew up|floated|sent(?: round| out)?|handed(?: out| in)?|put(?= in(?:to)? blue)|withdrew|withdrawn|pulled|championed|tabling|presenting|circulating)";

    /** What only its author does with a draft that is there. */
    private static final String HANDLED =
            "(?:put|placed|moved|turned|took|takes|reworked|rewrote|rewritten|revised|amended|updated|redrafted|withdrew|withdrawn|pulled|shelved)";

    private static final String ALREADY =
            "(?:have |has |had |jointly |on D\\d+ |D\\d+ |also |both |formally |together |first |since |then |already |later |initially )*";

    /** A state's people at the council speak for it. */
    private static final String PEOPLE =
            "(?:(?: 's)? (?:missions?|delegations?|diplomats|envoys?|negotiators|ambassadors?|officials|representatives?))?";

    private static final String AS_PENHOLDER =
            "(?:(?: ,)? as (?:the |joint )*(?:co - )?penholders?(?: on (?:the )?[CM]\\d+)?(?: ,)?)?";

    private static final String NOT_MADE = "(?:(?!not |never |" + MADE + ")[^ ;.]+ )";

    private static final String BY = "by (?:co - penholders |the penholders? |penholders? |its sponsors )*";

    private static final List<Phrase> PATTERNS = List.of(
            Phrase.compile("(?<![^ ])" + DRAFT + "(?: [^;.]{0,70}?)? " + MADE + " (?:[^ ;.]+ ){0,4}?" + BY + "(?<list>"
                    + LIST + ")"),
            Phrase.compile("^(?:it|this|both|these|they) (?:was|were|had been|has been) (?:[a-z]+ly )?" + MADE
                    + " (?:[^ ;.]+ ){0,3}?" + BY + "(?:the )?(?<list>" + LIST + ")"),
            Phrase.compile("(?<![^ ])" + MADE + "(?: [a-z]+)? " + BY + "(?<list>" + LIST + ") , (?:the |an? )" + DRAFT),
            Phrase.compile("(?<list>" + LIST + ")" + PEOPLE + "(?: ,[^,;.]{1,60},)?" + AS_PENHOLDER + " " + ALREADY
                    + MADE + " " + NOT_MADE + "{0,9}?" + DRAFT + "(?![^ ])"),
            Phrase.compile("(?<list>" + LIST + ")" + PEOPLE + "(?: ,[^,;.]{1,60},)?" + AS_PENHOLDER + " " + ALREADY
                    + HANDLED + " (?:its|their|the|an?) (?:own )?(?:(?:[a-z-]+|[CMA]\\d+(?: 's)?) ){0,3}?" + DRAFT
                    + "(?![^ ])"),
            Phrase.compile(
                    "(?<list>" + LIST
                            + ") - (?:drafted|sponsored|penned|backed|authored|proposed|led|written|tabled|circulated) (?:[^ ;.]+ ){0,3}?(?:draft|text|resolution|document|measure|proposal)"),
            Phrase.compile(
                    "(?<![^ ])(?:(?:zero |revised )?draft(?: resolution| text)?|text) (?:by|from|of) (?:the )?(?<list>"
                            + LIST + ")"),
            Phrase.compile(
                    "(?<list>" + LIST
                            + ")(?: 's)? (?:mission sent a |[a-z]+ )?(?:zero |revised |competing |joint |rival |new |latest |original |first |compromise )*(?:drafts?(?: resolution| text)?|text(?= on| ,| for| that| was| goes| is| would)|version of the [^;.]{0,40}draft)"),
            Phrase.compile(
                    // "Talks with C , the penholder …": the penholder is another.
                    "(?<!with )(?<!with the )(?<list>" + LIST
                            + ") (?:, |\\( )(?:which (?:is|holds|has|held|had)|who are|as)?(?: ?(?:the|a|joint|current))* ?(?:co - )?(?:penholders?|pen - holders?|the pen|(?<= the )pen(?= on))"),
            Phrase.compile(
                    "(?<list>" + LIST + ") (?:jointly |together )?(?:holds?|shares?|held|shared) the pen(?![^ ])"),
            Phrase.compile(
                    "(?:penholders?|co - penholders?|sponsors?|drafters|authors)(?: (?:of|on) [^,;.]{1,60}?)?(?: ,| \\(| -| \u2013| the| are| is| which| were)* (?<list>"
                            + LIST + ")"),
            Phrase.compile(
                    "(?<list>" + LIST
                            + ") (?:is|are|was|were|remains?|remained|acts? as|holds?) (?:the |a |joint )*(?:co - )?(?:penholders?|pen(?= on| for))(?= .*(?:draft|text|resolution|version))"),
            Phrase.compile("(?<![^ ])" + DRAFT + "[^;.]{0,80}? (?:, )?(?:which|that) (?:the )?(?<list>" + LIST + ") "
                    + ALREADY + MADE + "(?![^ ])"),
            Phrase.compile("^(?:the )?(?<list>" + LIST + ") (?:[^ ;.]+ ){1,24}?" + DRAFT
                    + " (?:that |which )?(?:it|they) " + ALREADY + MADE + "(?![^ ])"),
            Phrase.compile("(?<list>" + LIST + ")" + PEOPLE
                    + " , (?:which|who|whose (?:delegation|mission|diplomats|experts)) (?:had |have |has )?" + MADE
                    + " (?:the |a |this )?" + DRAFT + "(?![^ ])"),
            Phrase.compile("(?:representative|ambassador|minister|envoy|delegate)s? (?:of|from|for) (?<list>" + LIST
                    + ")(?: [^;]{0,140}?)? " + DRAFT
                    + "(?: (?:on|for|about|concerning) [^,;.]{1,50}?)? (?:, )?(?:which|that) (?:his|her|their|its) (?:delegation|country|government|mission|capital) "
                    + ALREADY + MADE + "(?![^ ])"),
            Phrase.compile(
                    "(?<![^ ])(?:vote|adoption|work) (?:of|on) (?:the |a )?(?<list>" + LIST + ") (?:draft|text)"));

    private static final Phrase SEVERAL = Phrase.compile("(?<![^ ])(?:drafts|texts|resolutions|proposals)(?![^ ])");

    /** "One penned by A and B and a rival one by C". */
    private static final Phrase ONE_OF = Phrase.compile("(?<![^ ])(?:one|another|the other|the second)(?: " + MADE
            + "| co -)* by (?:the )?(?<list>" + LIST + ")(?! 's)");

    private static final Phrase EACH = Phrase.compile("[CA]\\d+|" + CAPITAL);

    private Sponsors() {}

    /**
     * Sponsors and where they stand.
     *
     * @param countries English names, at least one
     */
    record Named(List<String> countries, int start, int end) {}

    /** The sponsors of every draft that a sentence tells; empty when it names none. */
    static List<Named> in(Reading sentence) {
        String text = sentence.text();
        List<Named> found = new ArrayList<>();
        Matcher several = SEVERAL.matcher(text);
        if (several.find()) {
            Matcher one = ONE_OF.matcher(text);
            while (one.find()) {
                add(sentence, one, several.start(), found);
            }
        }
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (found.isEmpty() && matcher.find()) {
                add(sentence, matcher, matcher.start(), found);
            }
        }
        return found;
    }

    private static void add(Reading sentence, Matcher matcher, int start, List<Named> found) {
        List<String> names = new ArrayList<>();
        Matcher each = EACH.matcher(matcher.group("list"));
        while (each.find()) {
            String capital = CAPITALS.get(each.group());
            List<String> named = capital == null ? CountryLists.names(sentence, each.group()) : List.of(capital);
            named.stream().filter(name -> !names.contains(name)).forEach(names::add);
        }
        if (!names.isEmpty()) {
            found.add(new Named(names, start, matcher.end()));
        }
    }
}
