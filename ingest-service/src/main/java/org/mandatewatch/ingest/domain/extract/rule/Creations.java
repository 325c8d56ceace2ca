package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.VerbGroup.Voice;

/** Finds where a sentence lets somebody bring a mission into being: "authorised", "set up", "cleared the way for". */
final class Creations {

    private static final String APPROVAL =
            "(?:g(?:ive|ives|ave|iven|iving)|won|grant(?:s|ed|ing)?) (?:the |its |their |a |final |formal |full )*(?:green light|go - ahead|go ahead|blessing|backing|approval|nod|consent|legal footing|mandate)(?: (?:on|in) D\\d+)? (?:to|for)"
                    + "|clear(?:s|ed|ing)? the way for|pav(?:e|es|ed|ing) the way for|open(?:s|ed|ing)? the (?:way|door) (?:to|for)"
                    + "|sign(?:s|ed|ing)? off on|agree(?:s|d|ing)?(?: (?:to|on))? (?:the |an? )?(?:immediate |urgent |rapid |swift )*(?:deployment|dispatch|despatch|creation|establishment|sending|launch|formation) of"
                    + "|(?:bring|brings|brought|called|calling) into (?:being|existence)";

    private static final Lexicon VERBS = Lexicon.of(
            "aut est cre set lau act man app end gre fou for bac imp dep sen dis ins giv gav won gra cle pav ope sig agr bri bro cal ble",
            "(?<! - )(?:authori[sz](?:e|es|ed|ing)|establish(?:es|ed|ing)?|creat(?:e|es|ed|ing)|set(?:s|ting)? up|launch(?:es|ed|ing)?"
                    + "|activat(?:e|es|ed|ing)|mandat(?:ed|ing)|approv(?:e|es|ed|ing)|endors(?:e|es|ed|ing)|greenlit|greenlight(?:s|ed|ing)?|green - (?:lit|light(?:s|ed|ing)?)|found(?:ed|ing)|form(?:s|ed|ing)"
                    + "|back(?:s|ed|ing)|impos(?:e|es|ed|ing)|deploy|send|dispatch|institut(?:e|es|ed|ing)|bless(?:es|ed|ing)?|"
                    + APPROVAL
                    + ")");

    /** Verbs that need a body behind them, because much else is approved, launched, or sent. */
    private static final Phrase WEAK =
            Phrase.compile("approv|bless|endors|launch|activat|back|form|sign|agree|open|mandat|institut");

    /** Verbs that organisations do to many operations: theirs must bear a name. */
    private static final Phrase LOOSE = Phrase.compile("launch|activat|back|bless|form|open|institut|found|endors");

    /** "Established in 1978, the mission …": the verb comes first. */
    private static final Phrase AHEAD = Phrase.compile(
            "^(?:\" )?(?:first |originally |initially )?(?:established|created|authori[sz]ed|set up|launched|mandated|deployed under|founded) (?:by|in|on|under|through)(?: (?!M\\d+)[^ ;.,]+){1,9}?(?: , (?:by|in|under|after|with)(?: (?!M\\d+)[^ ;.,]+){1,9}?)? , (?:the )?(?<m>M\\d+|mission|force|operation)(?![^ ])");

    private static final Phrase SENDING = Phrase.compile("deploy|send|dispatch");

    private static final Phrase OBJECT = Phrase.compile(
            "^ (?<gap>(?:(?!but|while|after|because|whose|which|that|who|;|:|\\.)[^ ]+ ){0,16}?)(?<obj>M\\d+|(?:"
                    + MissionRoles.NOUN
                    + ")(?! of(?![^ ]))|its (?:establishment|creation|deployment|launch)|it)(?![^ ])");

    /** What a body approves or creates besides missions. */
    private static final Phrase OTHER_OBJECT = Phrase.compile(
            "(?<![^ ])(?:exten[a-z]*|renew[a-z]*|budgets?|report|statement|request|requests|withdraw[a-z]*|sanctions?|funding|fund|strength|ceiling"
                    + "|increase|reduction|drawdown|plans?|more|another|further|additional|extra|prolong[a-z]*|end|closure|review|not|reauthori[sz][a-z]*|until|appointment|condemn[a-z]*|embargo|concept|terms|rules|conditions"
                    + "|committee|panel|inquiry|commission|tribunal|unit within|within|cell|base|bases|office within|camp|fund for|trust|mechanism|zone|corridor|checkpoints?|participation|contribution|continued|continuation|raise|cap|new (?:troop )?ceiling"
                    + "|N\\d+ (?:more|additional|extra)|troops for|mandate (?:of|for)|attacks?|offensive|campaign|investigation|probe|appeal|website|exercise|training|talks|search|programme|program|project|strategy|transition of)(?![^ ])");

    /** "Established, for an initial period of six months, a mission". */
    private static final Phrase PARENTHESIS =
            Phrase.compile("^, (?:for|until|by|with|under|initially|on)(?: [^ ,]+){1,10} , ");

    /** "Authorised M to use force": what exists is given a right, or a task. */
    private static final Phrase EMPOWERED = Phrase.compile(
            "^(?: (?!to )[^ ;.,]+){0,3}? to (?!(?:none|nil|zero|one|two|three|be known|land|deploy|restore|go|intervene|enter|fight|be|replace|succeed|take over|help|combat|secure|bring|tackle|quell|curb|assist|stabili[sz]e)(?![^ ]))[a-z]+");

    private static final Phrase PROLONGED = Phrase.compile(
            "^(?: (?:,|only|for T\\d+ ,))? (?:until|through|till|for (?:another|a further|an additional))(?![^ ])");

    /** Who may bring a mission into being. */
    private static final Phrase AUTHOR = Phrase.compile(
            "(?<![^ ])(?:B\\d+|R\\d+|O\\d+|council|councils|summit|heads of state|leaders|parliament|resolution|decision|vote|ministers|union|bloc|alliance|text|chiefs of state|authority|it|which|communiqu[eé]|governments?|mandate|members|world body)(?![^ ])");

    private static final Phrase BY_AUTHOR = Phrase.compile(
            "^(?: (?!by|;|\\.)[^ ]+){0,12}? (?:by|under|through|in|with|pursuant to) (?:(?!but|while)[^ ;.,]+ ){0,6}?(?:B\\d+|R\\d+|O\\d+|(?:the |a )?(?:security )?council|(?:the |a )?(?:[a-z]+ )?(?:summit|resolution|vote|decision|leaders|heads of state|parliament))(?![^ ])");

    private static final Phrase BY_OTHER = Phrase.compile(
            "^(?: [a-z]+){0,2} by (?!B\\d+|R\\d+|O\\d+|D\\d+|the (?:council|security)|a vote|unanimous)");

    private static final Phrase BY_DATE =
            Phrase.compile("^(?: [a-z]+){0,4}? (?:on|in|during|back in|as early as|of|at)? ?D\\d+(?![^ ])");

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

    private static final int MOST = 12;

    static final Set<String> TRIGGERS = Set.of(
            "authorise",
            "authorises",
            "authorised",
            "authorising",
            "authorize",
            "authorizes",
            "authorized",
            "authorizing",
            "establish",
            "establishes",
            "established",
            "establishing",
            "create",
            "creates",
            "created",
            "creating",
            "set",
            "sets",
            "setting",
            "launch",
            "launches",
            "launched",
            "launching",
            "activated",
            "activate",
            "activates",
            "activating",
            "mandated",
            "mandates",
            "mandating",
            "approve",
            "approves",
            "approved",
            "approving",
            "endorse",
            "endorsed",
            "endorses",
            "endorsing",
            "greenlit",
            "lit",
            "green",
            "greenlighted",
            "founded",
            "formed",
            "forms",
            "forming",
            "backed",
            "backs",
            "backing",
            "imposed",
            "imposes",
            "imposing",
            "impose",
            "deploy",
            "send",
            "dispatch",
            "instituted",
            "cleared",
            "clears",
            "clearing",
            "paved",
            "opened",
            "signed",
            "agreed",
            "agrees",
            "agreeing",
            "brought",
            "owes",
            "owe",
            "owed",
            "born",
            "operated",
            "operates",
            "existence",
            "since",
            "draws",
            "derives",
            "rests",
            "establishment",
            "creation",
            "inception",
            "authorisation",
            "authorization",
            "founding",
            "blessing",
            "approval",
            "go",
            "traces",
            "signing",
            "pursuant",
            "accordance",
            "line",
            "voted",
            "decided",
            "gave",
            "gives",
            "blessed",
            "blesses",
            "being",
            "got",
            "received",
            "creature",
            "child",
            "goes",
            "came",
            "followed");

    private Creations() {}

    /**
     * One mention of a mission's beginning.
     *
     * @param mission what was brought into being
     * @param start offset of the words in the shape
     * @param end offset after them
     * @param sure how plainly the words say so, from 0 to 1
     */
    record Creation(Antecedent mission, int start, int end, double sure) {}

    static List<Creation> in(Reading sentence) {
        List<Creation> found = new ArrayList<>();
        roots(sentence, found);
        Matcher ahead = AHEAD.matcher(sentence.text());
        if (ahead.find()) {
            String noun = ahead.group("m");
            Antecedent mission = MissionRoles.at(sentence, noun, ahead.start("m"), ahead.end("m"));
            if (mission != null) {
                found.add(new Creation(mission, ahead.start(), ahead.start("m") - 1, 1.0));
                return found;
            }
        }
        for (VerbGroup verb : VerbGroup.in(sentence.text(), VERBS, MOST)) {
            Creation creation = verb.mood() != Mood.DONE
                    ? null
                    : verb.voice() == Voice.PASSIVE ? passive(sentence, verb) : active(sentence, verb);
            if (creation != null) {
                found.add(creation);
            }
        }
        transformed(sentence, found);
        if (found.isEmpty()) {
            noun(sentence, found);
        }
        if (found.isEmpty()) {
            resting(sentence, found);
        }
        return found;
    }

    private static @Nullable Creation active(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String words = text.substring(verb.verb(), verb.end());
        Matcher object = OBJECT.matcher(tail(text, verb.end()));
        if (!object.find()) {
            return null;
        }
        String gap = PARENTHESIS.matcher(object.group("gap")).replaceFirst("");
        String noun = object.group("obj");
        int start = verb.end() + object.start("obj");
        int end = verb.end() + object.end();
        String behind = tail(text, end);
        boolean own = noun.startsWith("it");
        if (OTHER_OBJECT.matcher(gap).find()
                || gap.contains("to ") && !words.endsWith("for")
                || own && noun.equals("it") && !gap.isEmpty()
                || PROLONGED.matcher(behind).find()
                        && !words.matches("establish.*|creat.*|set.*")
                        && !gap.matches("(?s)an? .*")
                || words.matches("(?:authori|mandat).*")
                        && !gap.contains("deployment")
                        && !gap.contains("intervention")
                        && EMPOWERED.matcher(behind).find()) {
            return null;
        }
        if (words.startsWith("mandat")
                && !gap.matches("(?s).*(?:deployment|dispatch|creation|sending|intervention|force).*")
                && !noun.matches(MissionRoles.NOUN)) {
            return null;
        }
        boolean nameless = !own && !MandateOwner.isMission(noun);
        if (nameless && LOOSE.begins(words) && MissionRoles.apposition(sentence, end) == null) {
            return null;
        }
        Antecedent mission = own ? sentence.mission(verb.start()) : MissionRoles.at(sentence, noun, start, end);
        if (mission == null || !authored(text, verb, behind)) {
            return null;
        }
        boolean imposed = words.startsWith("impos");
        boolean named = MandateOwner.isMission(noun);
        if (mission.mission().sanctions() != imposed
                && (imposed || words.matches("(?:launch|activat|deploy|send).*"))) {
            return null;
        }
        // What only "the mission" names must have been named by an apposition or shortly before.
        if (SENDING.begins(words) && (!named || verb.voice() != Voice.INFINITIVE)) {
            return null;
        }
        return new Creation(mission, verb.start(), end, named ? 1.0 : 0.92);
    }

    /** True when a body, a resolution or an organisation is the one who acts. */
    private static boolean authored(String text, VerbGroup verb, String behind) {
        String left = text.substring(Math.max(0, verb.start() - REACH), verb.start());
        Matcher author = AUTHOR.matcher(left);
        boolean before = author.find()
                || (verb.voice() == Voice.INFINITIVE
                        && left.matches("(?:\" |N\\d+ [.)] |\\( [a-z] \\) )*(?:decid|agree|resolv)[a-z]* (?:to )?"));
        if (left.matches("(?s).*(?<![^ ])M\\d+ $") && verb.voice() == Voice.ACTIVE) {
            return false;
        }
        return before;
    }

    private static @Nullable Creation passive(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String words = text.substring(verb.verb(), verb.end());
        String behind = tail(text, verb.end());
        boolean byAuthor = BY_AUTHOR.matcher(behind).find();
        boolean dated = BY_DATE.matcher(behind).find();
        boolean weak = WEAK.begins(words);
        boolean leftDate =
                text.substring(Math.max(0, verb.start() - 60), verb.verb()).matches("(?s).*D\\d+ .*");
        if (PROLONGED.begins(behind)
                || behind.startsWith(" to ") && words.matches("(?:authori|mandat).*")
                || BY_OTHER.begins(behind) && !byAuthor
                || !byAuthor && (weak && !words.startsWith("launch") || !(dated || leftDate))) {
            return null;
        }
        Antecedent mission = MissionRoles.before(sentence, verb.start(), null);
        if (mission == null || SENDING.begins(words)) {
            return null;
        }
        int from = Math.max(0, verb.start() - REACH);
        Matcher between = LAST_NOUN.matcher(text.substring(from, verb.start()));
        if (between.find() && OTHER_OBJECT.matcher(between.group("gap")).find()) {
            return null;
        }
        return new Creation(mission, Math.max(from, verb.start()), verb.end(), byAuthor ? 1.0 : 0.92);
    }

    private static final Phrase LAST_NOUN = Phrase.compile("(?:M\\d+|mission|force)(?: 's)? (?<gap>[^,;]{0,60})$");

    /** "Authorised states to transition the old mission to a new one": so the new one is authorised. */
    private static void transformed(Reading sentence, List<Creation> found) {
        for (MissionChange change : sentence.changes()) {
            boolean decided = change.mood() == Mood.DONE && change.dating() == MissionChange.Dating.BEHIND;
            if (decided
                    && change.successor() != null
                    && DECIDED_BY.matcher(sentence.text()).find()
                    && found.stream().noneMatch(c -> c.mission().mission().equals(change.successor()))) {
                Antecedent mission =
                        new Antecedent(change.successor(), change.old().certainty());
                found.add(new Creation(mission, change.start(), change.end(), 0.92));
            }
        }
    }

    private static final Phrase DECIDED_BY = Phrase.compile(
            "(?<![^ ])(?:B\\d+|R\\d+|the council)(?: [^ ;.]+){0,8}? (?:authori[sz]ed|voted|decided|approved|agreed|adopted)(?![^ ])");

    private static void roots(Reading sentence, List<Creation> found) {
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

    private static void resting(Reading sentence, List<Creation> found) {
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

    private static void noun(Reading sentence, List<Creation> found) {
        Matcher matcher = NOUN.matcher(sentence.text());
        if (!matcher.find()) {
            return;
        }
        String owner = matcher.group("obj") != null
                ? matcher.group("obj")
                : matcher.group("owner").split(" ")[0];
        Antecedent mission = MandateOwner.isMission(owner) ? sentence.named(owner) : sentence.mission(matcher.start());
        String behind = tail(sentence.text(), matcher.end());
        if (mission != null
                && (BY_AUTHOR.matcher(behind).find() || BY_DATE.matcher(behind).find())) {
            found.add(new Creation(mission, matcher.start(), matcher.end(), 0.9));
        }
    }

    private static String tail(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }
}
