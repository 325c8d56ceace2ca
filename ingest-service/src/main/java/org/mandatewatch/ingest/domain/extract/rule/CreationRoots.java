package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.mandatewatch.ingest.domain.extract.rule.Creations.Creation;

/** Beginnings told by a noun or by what a mission rests on: "since its creation", "owes its existence to". */
final class CreationRoots {

    private static final Phrase ROOTS = Phrase.compile(
            "(?:(?<![^ ])ow(?:e|es|ed) (?:its|their) existence to|(?:was|were|is) born (?:out )?of|(?:came|comes|coming) into (?:being|existence)(?: [^ ;.]+){0,5}? (?:under|by|through|with)|(?:got|has|had|received|obtained|took|derived|gets) (?:its|their) (?:first )?(?:mandate|authority|legal basis) from|, an? (?:creation|creature|child|product|offspring) of|goes back to|(?:has|have) (?:operated|worked|served|patrolled|been (?:deployed|operating|present|active))(?: [^ ;.,]+){0,6}? since|(?:operates|acts|works|serves|operating|acting|deployed|present)(?: [^ ;.,]+){0,4}? (?:on the basis of|since)"
                    + "|(?<=M\\d{1,3}|M\\d{1,3} ,|M\\d{1,3} \\) ,|mission|force|deployment|deployed) (?:pursuant to|in accordance with|in line with)|(?:draws|derives|drawing|deriving) (?:its|their) (?:mandate|authority|legitimacy|powers) from|rests on|traces (?:its|their) (?:mandate|origins) to)(?: (?:an? |the |UN |B\\d+ |O\\d+ )*)?(?: ?(?:of )?)(?<by>R\\d+|resolution|(?:(?<=from |under |by )(?:the )?(?:B\\d+|security council)))(?![^ ])");

    /** One of these must stand in a sentence before the costlier pattern is tried. */
    private static final List<String> ROOT_HINTS = List.of(
            " existence to ",
            " born ",
            " since ",
            " basis of ",
            "pursuant to ",
            "accordance with ",
            "in line with ",
            "draws ",
            "derives ",
            "drawing ",
            "deriving ",
            "rests on ",
            "traces ",
            " into being ",
            " into existence ",
            " mandate from ",
            " creation of ",
            " creature of ",
            " child of ",
            " product of ",
            " goes back to ");

    /** "Since its creation by the Council in 1978". */
    private static final Phrase NOUN = Phrase.compile(
            "(?<![^ ])(?:(?:since|after|following|upon|from|at|before)(?: the)? )?(?:(?<owner>its|their|M\\d+ 's|the (?:mission|force|operation) 's) (?:establishment|creation|inception|authori[sz]ation|founding)|(?:establishment|creation|authori[sz]ation|founding) of (?:the |an? )?(?:[a-z-]+ ){0,3}?(?<obj>M\\d+))(?= (?:by|in|on|under|through|D\\d+)(?: |$))");

    private static final int REACH = 220;

    private CreationRoots() {}

    static void of(Reading sentence, List<Creation> found) {
        boolean hinted = ROOT_HINTS.stream().anyMatch(sentence.text()::contains);
        Matcher matcher = ROOTS.matcher(sentence.text());
        if (hinted && matcher.find()) {
            Antecedent mission = MissionRoles.before(sentence, matcher.start(), null);
            if (mission != null) {
                found.add(new Creation(mission, matcher.start(), matcher.end(), 0.95));
            }
        }
    }

    /** "Kenya's leadership, pursuant to resolution 2699, of the mission": the resolution is what the mission rests on. */
    private static final Phrase RESTING = Phrase.compile(
            ", (?:pursuant to|in accordance with|in line with|under) (?:[a-z]+ |UN |B\\d+ |O\\d+ ){0,3}?R\\d+ ,(?: [^ ;.]+){1,7}? (?<obj>M\\d+)(?![^ ])");

    /** "Resolution 2699 gave the mission a first mandate of a year". */
    private static final Phrase GIVING = Phrase.compile(
            "(?<![^ ])R\\d+(?: , [^,;.]{1,60} ,)? (?:gave|gives|granted|grants) (?:the )?(?:force |mission |operation )?(?:, (?:to be )?(?:called|known as|named) )?(?<obj>M\\d+)(?: ,)? (?:an? |its )?(?:initial |first )(?:mandate|term|period)(?![^ ])");

    static void resting(Reading sentence, List<Creation> found) {
        Matcher giving = GIVING.matcher(sentence.text());
        Antecedent given = giving.find() ? sentence.named(giving.group("obj")) : null;
        if (given != null) {
            found.add(new Creation(given, giving.start(), giving.end(), 0.9));
            return;
        }
        Matcher matcher = RESTING.matcher(sentence.text());
        Antecedent mission = matcher.find() ? sentence.named(matcher.group("obj")) : null;
        if (mission != null) {
            found.add(new Creation(mission, matcher.start(), matcher.end(), 0.9));
        }
    }

    static void byNoun(Reading sentence, List<Creation> found) {
        Matcher matcher = NOUN.matcher(sentence.text());
        if (!matcher.find()) {
            return;
        }
        String owner = matcher.group("obj") != null ? matcher.group("obj") : firstWord(matcher.group("owner"));
        Antecedent mission = MandateOwner.isMission(owner) ? sentence.named(owner) : sentence.mission(matcher.start());
        String behind = tail(sentence.text(), matcher.end());
        if (mission != null
                && (CreationWords.BY_AUTHOR.matcher(behind).find()
                        || CreationWords.BY_DATE.matcher(behind).find())) {
            found.add(new Creation(mission, matcher.start(), matcher.end(), 0.9));
        }
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String tail(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }
}
