package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.VerbGroup.Voice;

/** Finds where a sentence lets a mission take the place of another. */
final class MissionChanges {

    /** The new one acts: "took over from". */
    private static final Lexicon COMES = Lexicon.of(
            "rep suc sup rel fol tak too ass inh cam com ste abs sub bui pic sta sto",
            "(?:replac|succeed|supersed|reliev)(?:e|es|ed|s|ing)?"
                    + "|follow(?:s|ed|ing)?(?: on)?(?: from)?"
                    + "|(?:tak(?:e|es|en|ing)|took)(?= its (?:place|role))|(?:tak(?:e|es|en|ing)|took) (?:over(?: the [a-z]+(?: and [a-z]+)?)?(?: from)|the (?:place|baton|reins|role) (?:of|from)|up the work of|over (?:all |the |most )?(?:tasks|duties|functions|responsibilities|role|posts|positions|bases|command|mandate)? ?(?:of|from))"
                    + "|tak(?:e|es|en|ing) over|took over"
                    + "|assum(?:e|es|ed|ing) (?:the |its |all )?(?:duties|tasks|responsibilit(?:y|ies)|role|functions|authority|mandate|command)(?: (?:of|from))"
                    + "|inherit(?:s|ed|ing)?(?: the)?(?: work| tasks| duties| functions| mandate| role| responsibilities| troops| bases)?(?: (?:of|from))?"
                    + "|(?:came|comes|come|coming) after|step(?:s|ped|ping)? (?:into the (?:shoes|place) of|in for)|pick(?:s|ed|ing)? up (?:from )?where|(?:stands|stood) where|absorb(?:s|ed|ing)?|subsum(?:e|es|ed|ing)|buil(?:t|ds|d|ding) on the work of");

    /** The old one acts: "handed over to", "gave way to", "became". */
    private static final Lexicon GOES = Lexicon.of(
            "han pas tur sig giv gav mak mad bec ren reb red rec reh reo tra con mor evo cha mut upg res re_",
            "(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?)(?: (?:over|on))?(?: (?!M\\d+)[^ ;,.]+){0,6}? (?:to|over to)"
                    + "|(?:give|gives|gave|given|giving|make|makes|made|making) (?:way|room|place) (?:to|for)"
                    + "|becom(?:e|es|ing)|became|(?:renam|rebrand|redesignat|reconstitut|rehat|re - hat|reorgani[sz])(?:ed|ted)(?: as(?: the)?)?"
                    + "|(?:transition|transform|convert|morph|evolv|turn|chang|mutat|upgrad|reconfigur|restructur)(?:e|es|s|ed|ing)?(?: (?:fully|formally|gradually|again|itself))? (?:in)?to"
                    + "|transferr?(?:s|ed|ing)?(?: (?!M\\d+)[^ ;,.]+){0,6}? to");

    /** Somebody else turns the old one into the new one: "to transform M into". */
    private static final Lexicon TURNS = Lexicon.of(
            "tra con tur reh upg cha rec fol mer abs rep evo int mut tak re_",
            "(?:transform|convert|turn|transition|re - hat|rehat|upgrad|chang|reconfigur|fold|merg|absorb|replac|evolv|integrat|mutat|tak)(?:e|es|s|ed|ing|ted|ting|en)?(?: over)?");

    /** The same as a noun: "the handover from M to M", "a conversion of M into". */
    private static final Phrase NOUN = Phrase.compile(
            "(?<![^ ])(?:hand - ?over|handover|transition|transfer(?: of (?:authority|command|responsibilit[a-z]+|power))?|change - ?over|changeover|conversion|transformation|switch|re - hatt(?:ing|ed)|rehatt(?:ing|ed)|evolution|replacement|authority|command|responsibility|baton|passed|transferred|idea of handing|upgrade|move)(?: (?!M\\d+)[^ ;.]+){0,6}? (?:from|of) (?:the |an? )?(?:[a-z-]+ |O\\d+ (?:'s )?|A\\d+ |C\\d+ ){0,4}?(?<from>M\\d+)(?: (?!M\\d+|B\\d+)[^ ;:.]+){0,10}? (?:to|into|by|with) (?<new>)");

    private static final Phrase SUCCESSOR = Phrase.compile(
            "(?<![^ ])(?:(?:is|was|are|became|as|,|the|its|been|be|a|-|–) ){1,3}(?:O\\d+ |O\\d+ 's |political |smaller |direct )?(?:successor(?: mission| force| operation| presence)?|follow - on(?: mission| force| operation)?) (?:to|of) (?:the )?(?:[a-z-]+ |O\\d+ (?:'s )?|A\\d+ |C\\d+ ){0,4}?(?<from>M\\d+)(?![^ ])");

    private static final Phrase PREDECESSOR = Phrase.compile(
            "(?<![^ ])(?:(?<to>M\\d+)(?: 's| and its| , whose)?|(?:the mission|the force|it) and its|its) (?:immediate )?predecessor (?:mission |force )?,? ?(?:the )?(?<from>M\\d+)(?: , (?:which|that) it (?<when>replaced|succeeded|took over from))?(?![^ ])");

    private static final Phrase HEIR = Phrase.compile(
            "(?<![^ ])(?<from>M\\d+)(?: 's| and its| , whose| 's newly created)? (?:immediate |designated |smaller )?(?:successor|follow - on)(?: mission| force| operation)? ,? ?(?:the )?(?<to>M\\d+)(?![^ ])");

    private static final Phrase FORMERLY = Phrase.compile(
            "(?<![^ ])(?<to>M\\d+) (?:\\(|,) (?:formerly|previously)(?: known as| called)? (?:the )?(?<from>M\\d+)(?![^ ])");

    private static final Phrase INTO_WHICH = Phrase.compile(
            "(?<![^ ])(?<to>M\\d+)(?: ,)? (?:in)?to which (?:the )?(?:[a-z-]+ |O\\d+ (?:'s )?|A\\d+ |C\\d+ ){0,4}?(?<from>M\\d+)(?: [^ ;.,]+){0,4}? (?:was|had been|has been) (?:[a-z]+ly )?(?:transformed|turned|converted|folded|merged|absorbed|transitioned|upgraded)(?![^ ])");

    /** The new mission behind a verb, perhaps after what describes it. */
    private static final Phrase NEW_NAME = Phrase.compile(
            "^ (?<gap>(?:(?!but|while|after|when|because|until|if|M\\d+|;|:|\\.|than|and)[^ ]+ ){0,12}?)(?:[a-z]+ )?(?<m>M\\d+)(?![^ ])");

    /** What kind of thing comes, when it has no name. */
    private static final Phrase NEW_KIND = Phrase.compile(
            "^(?: over)?(?: (?:by|as|with|into|to|for|from))? (?:(?:an? |the )?(?:[^ ;:.,]+ ){0,7}?)??(?<kind>(?:(?!by|into|to|with|for|as|an?|the|its)[^ ;:.,]+ ){0,7}?(?:mission|operation|force|presence|partnership|office|blue helmets|peacekeepers|arrangement|team|contingent|M\\d+))(?![^ ])");

    private static final int REACH = 170;

    private static final int MOST = 12;

    static final Set<String> TRIGGERS = Set.of(
            "replace",
            "replaces",
            "replaced",
            "replacing",
            "replacement",
            "succeed",
            "succeeds",
            "succeeded",
            "succeeding",
            "supersede",
            "supersedes",
            "superseded",
            "superseding",
            "relieve",
            "relieves",
            "relieved",
            "relieving",
            "follow",
            "follows",
            "followed",
            "following",
            "take",
            "takes",
            "taken",
            "taking",
            "took",
            "assume",
            "assumes",
            "assumed",
            "assuming",
            "inherit",
            "inherits",
            "inherited",
            "inheriting",
            "came",
            "comes",
            "absorb",
            "absorbed",
            "absorbs",
            "absorbing",
            "subsumed",
            "hand",
            "hands",
            "handed",
            "handing",
            "pass",
            "passes",
            "passed",
            "give",
            "gives",
            "gave",
            "given",
            "giving",
            "make",
            "makes",
            "made",
            "making",
            "become",
            "becomes",
            "became",
            "becoming",
            "transition",
            "transitions",
            "transitioned",
            "transitioning",
            "transform",
            "transforms",
            "transformed",
            "transforming",
            "transformation",
            "convert",
            "converts",
            "converted",
            "converting",
            "conversion",
            "morph",
            "morphed",
            "evolve",
            "evolved",
            "evolves",
            "evolving",
            "evolution",
            "turn",
            "turned",
            "turns",
            "turning",
            "upgrade",
            "upgraded",
            "upgrading",
            "reconfigured",
            "reconfigure",
            "transfer",
            "transferred",
            "transfers",
            "transferring",
            "fold",
            "folded",
            "merge",
            "merged",
            "merging",
            "hat",
            "hatted",
            "hatting",
            "rehatted",
            "rehatting",
            "renamed",
            "rebranded",
            "redesignated",
            "reconstituted",
            "handover",
            "over",
            "changeover",
            "switch",
            "successor",
            "predecessor",
            "formerly",
            "previously",
            "integrated",
            "change",
            "changed",
            "built",
            "builds",
            "signed",
            "restructured",
            "steps",
            "stepped",
            "picks",
            "picked",
            "stood",
            "stands",
            "baton");

    private MissionChanges() {}

    static List<MissionChange> in(Reading sentence) {
        List<MissionChange> found = new ArrayList<>();
        String text = sentence.text();
        boolean named = sentence.shape().mentions().stream()
                .anyMatch(placed -> placed.mention().letter() == 'M');
        if (!named) {
            return found;
        }
        fixed(sentence, found);
        noun(sentence, found);
        VerbGroup.in(text, COMES, MOST).forEach(verb -> comes(sentence, verb, found));
        VerbGroup.in(text, GOES, MOST).forEach(verb -> goes(sentence, verb, found));
        VerbGroup.in(text, TURNS, MOST).forEach(verb -> turns(sentence, verb, found));
        return found;
    }

    /** Nouns that alone tell the succession. */
    private static void fixed(Reading sentence, List<MissionChange> found) {
        String text = sentence.text();
        for (Phrase pattern : List.of(PREDECESSOR, HEIR, FORMERLY, INTO_WHICH)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                Antecedent from = sentence.named(matcher.group("from"));
                Antecedent to = matcher.group("to") == null
                        ? MissionRoles.earlier(sentence, matcher.start(), from)
                        : sentence.named(matcher.group("to"));
                boolean dated = pattern == INTO_WHICH || pattern == PREDECESSOR && matcher.group("when") != null;
                int told = found.size();
                add(found, from, to, null, Mood.DONE, matcher.start(), matcher.end());
                if (found.size() > told && !dated) {
                    found.set(told, found.get(told).undated());
                }
            }
        }
        heir(sentence, found);
        Matcher matcher = SUCCESSOR.matcher(text);
        if (matcher.find()) {
            Antecedent from = sentence.named(matcher.group("from"));
            Antecedent to = MissionRoles.before(sentence, matcher.start(), from);
            String left = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
            Mood mood = Mood.denied(left) ? Mood.DENIED : Mood.governed(left, Mood.DONE);
            add(found, from, to, null, mood, matcher.start(), matcher.end());
        }
    }

    /** "M1 closed on Sunday; its successor, M2, took up its work on Monday". */
    private static void heir(Reading sentence, List<MissionChange> found) {
        Matcher matcher = ITS_HEIR.matcher(sentence.text());
        if (!matcher.find()) {
            return;
        }
        Antecedent fresh = sentence.named(matcher.group("to"));
        Antecedent old = MissionRoles.earlier(sentence, matcher.start(), fresh);
        int told = found.size();
        add(found, old, fresh, null, Mood.DONE, matcher.start(), matcher.end());
        if (found.size() > told && matcher.group("began") == null) {
            found.set(told, found.get(told).undated());
        }
    }

    private static final Phrase ITS_HEIR = Phrase.compile(
            "(?<![^ ])its (?:immediate |designated |smaller |larger |new )?successor(?: mission| force| operation)? ,? ?(?:the )?(?<to>M\\d+)(?<began> (?:, )?(?:took up|takes up|began|begins|started|starts|opened|opens|assumed|assumes|took over|takes over|became operational|was launched|set to work))?(?![^ ])");

    /** "The conversion of M into an operation is favoured by many": what people still argue about. */
    private static final Phrase DEBATED = Phrase.compile(
            "(?<![^ ])(?:(?:is|was|are|were|be|been|being|remains?) (?:[a-z]+ly |also |still |not |being )*(?:favou?red|backed|supported|proposed|discussed|debated|considered|opposed|contested|suggested|mooted|floated|recommended|on the table|under (?:discussion|consideration|study)|an option|a demand)|would|(?:met|meets|run into|ran into|faces?|faced) (?:[a-z]+ ){0,2}(?:opposition|resistance|objections)|(?:divides|divided|splits?) )");

    private static void noun(Reading sentence, List<MissionChange> found) {
        String text = sentence.text();
        Matcher matcher = NOUN.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            Antecedent from = sentence.named(matcher.group("from"));
            String left = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
            Mood mood = Mood.denied(left)
                    ? Mood.DENIED
                    : left.endsWith("will be ") ? Mood.PLANNED : Mood.governed(left, Mood.DONE);
            if (mood == Mood.DONE
                    && DEBATED.matcher(tail(sentence, matcher.end())).find()) {
                mood = Mood.THOUGHT;
            }
            behind(sentence, from, mood, matcher.start(), matcher.start("new") - 1, found);
        }
    }

    private static void comes(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        if (verb.mood() == Mood.DENIED) {
            return;
        }
        if (verb.voice() == Voice.PASSIVE) {
            passive(sentence, verb, found);
            return;
        }
        int told = found.size();
        active(sentence, verb, found);
        if (verb.voice() == Voice.INFINITIVE && found.size() > told) {
            found.set(told, found.get(told).decided());
        }
    }

    private static void active(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        String tail = tail(sentence, verb.end());
        Matcher pronoun = OLD_PRONOUN.matcher(tail);
        if (pronoun.find()) {
            Antecedent fresh = MissionRoles.before(sentence, verb.start(), null);
            Antecedent old = fresh == null ? null : MissionRoles.earlier(sentence, verb.start(), fresh);
            add(found, old, fresh, null, verb.mood(), verb.start(), verb.end() + pronoun.end());
            return;
        }
        Matcher right = NEW_NAME.matcher(tail);
        if (!right.find() || right.group("gap").contains("by ")) {
            return;
        }
        Antecedent old = sentence.named(right.group("m"));
        boolean weak = verb.word().startsWith("follow") || verb.word().startsWith("c");
        int after = verb.end() + right.end();
        if (old == null || weak && right.group("gap").length() > 24 || belongsToOther(sentence, after)) {
            return;
        }
        if (LOCAL.begins(tail(sentence, after))) {
            return;
        }
        Antecedent fresh = MissionRoles.before(sentence, verb.start(), old);
        if (fresh == null) {
            fresh = appositionAfter(sentence, after, old);
        }
        if (fresh == null && verb.mood() != Mood.DONE) {
            kindBefore(sentence, verb, old, after, found);
            return;
        }
        add(found, old, fresh, null, verb.mood(), verb.start(), after);
    }

    /** "Took over its tasks", "replaced the older mission": the old one was named before. */
    private static final Phrase OLD_PRONOUN = Phrase.compile(
            "^ (?:(?:from |of )?(?:it|them)|its (?:predecessor|tasks|duties|role|functions|work|responsibilities|place)|the (?:older|old|previous|former|earlier|first|outgoing) (?:[a-z]+ )?(?:mission|force|operation))(?![^ ])");

    private static final Phrase APPOSITION = Phrase.compile(
            "^ , (?:the |an? )?(?:(?:(?:O\\d+|[a-z-]+) ){1,6}(?:(?:in|for) (?:the )?C\\d+ )?\\( )?(?<m>M\\d+)(?![^ ])");

    /** "Took over from M soldiers at the airport": a post changes hands, no mission. */
    private static final Phrase LOCAL = Phrase.compile(
            " (?:soldiers|troops|peacekeepers|forces|units|police|contingent|battalion)(?: [a-z]+)? (?:at|in the|along|of) ");

    /** "A UN mission to replace M": something without a name comes. */
    private static void kindBefore(
            Reading sentence, VerbGroup verb, Antecedent old, int end, List<MissionChange> found) {
        String left = sentence.text().substring(Math.max(0, verb.start() - REACH), verb.start());
        Matcher kind = KIND_BEFORE.matcher(left);
        if (kind.find()) {
            int base = verb.start() - left.length();
            String words = sentence.quoted(base + kind.start("kind"), base + kind.end("kind"));
            found.add(new MissionChange(old, null, words, Mood.THOUGHT, base + kind.start(), end));
        }
    }

    private static final Phrase KIND_BEFORE = Phrase.compile(
            "(?<![^ ])(?:an? |see |for |by |that |of |(?=blue helmets))(?<kind>(?:(?!an?|the)[^ ;:.,]+ ){0,6}?(?:mission|operation|force|presence|peacekeepers|blue helmets|M\\d+))(?: (?:that|which))?(?: (?:could|would|might|should|will))? $");

    /** "Old was replaced by new". */
    private static void passive(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        Matcher by = BY.matcher(tail(sentence, verb.end()));
        if (by.find()) {
            Antecedent old = MissionRoles.before(sentence, verb.start(), null);
            if (old != null) {
                behind(sentence, old, verb.mood(), verb.start(), verb.end() + by.end() - 1, found);
            }
        }
    }

    private static final Phrase BY = Phrase.compile("^(?: (?!by|;|:)[^ ]+){0,6}? (?:by|with) ");

    private static void goes(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        if (verb.mood() == Mood.DENIED) {
            return;
        }
        Antecedent old = MissionRoles.before(sentence, verb.start(), null);
        if (old != null) {
            behind(sentence, old, verb.mood(), verb.start(), verb.end(), found);
        }
    }

    private static final Phrase OBJECT = Phrase.compile(
            "^ (?<gap>(?:(?!into|by|with|to|from|over)[^ ;:.,]+ ){0,8}?)(?<m>M\\d+|mission|force|operation|it)(?: (?:'s )?(?:mission|force|troops|operation|tasks|posts|peacekeepers))?(?<rest>(?: (?!into|by|with|to|from|;|:|\\.)[^ ]+){0,6}?) (?<into>into|to|by|with|as) ");

    private static final Phrase INTO =
            Phrase.compile("^(?: (?:fully|formally|gradually|over))? (?:into|to|by|with|as|over by) ");

    private static void turns(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        if (verb.mood() == Mood.DENIED) {
            return;
        }
        int told = found.size();
        turned(sentence, verb, found);
        if (verb.voice() == Voice.INFINITIVE && found.size() > told) {
            found.set(told, found.get(told).decided());
        }
    }

    private static void turned(Reading sentence, VerbGroup verb, List<MissionChange> found) {
        String tail = tail(sentence, verb.end());
        Matcher into = INTO.matcher(tail);
        if (into.find()) {
            // Passive, or a bare form behind its object: "M folded into", "to see M taken over by".
            boolean passive = verb.voice() == Voice.PASSIVE
                    || verb.word().endsWith("ed")
                    || verb.word().equals("taken");
            Antecedent old = passive ? MissionRoles.before(sentence, verb.start(), null) : null;
            if (old != null) {
                boolean wished = verb.voice() == Voice.ACTIVE
                        && verb.word().endsWith("ed")
                        && VerbGroup.isWished(sentence.text().substring(0, verb.start()));
                Mood mood = wished ? Mood.THOUGHT : verb.mood();
                behind(sentence, old, mood, verb.start(), verb.end() + into.end() - 1, found);
            }
            return;
        }
        Matcher object = OBJECT.matcher(tail);
        if (object.find()
                && !sentence.text()
                        .startsWith(" over from", verb.verb() + verb.word().length())) {
            String m = object.group("m");
            int start = verb.end() + object.start("m");
            Antecedent old = MandateOwner.isMission(m) ? sentence.named(m) : sentence.mission(start);
            boolean with =
                    object.group("into").equals("by") || object.group("into").equals("with");
            if (old != null && with == verb.word().startsWith("replac")) {
                behind(sentence, old, verb.mood(), verb.start(), verb.end() + object.end() - 1, found);
            }
        }
    }

    private static final Phrase GENERIC = Phrase.compile(
            "(?i)(?:U\\.?N\\.?|United Nations|AU|African Union|EU)(?:[- ](?:led|mandated|run|backed))?(?: [a-z-]+){0,2} (?:operation|mission|force)");

    /** "Will become the largest operation": the same one, grown. */
    private static final Phrase SUPERLATIVE = Phrase.compile(
            "(?<![^ ])(?:largest|biggest|most|costliest|deadliest|longest|first|second|smallest|only|target|model|part)(?![^ ])");

    private static final Phrase ARTICLE =
            Phrase.compile("(?:^|(?<= ))(?:an?|full|fully|formal|formally|proper)(?: |$)");

    /** What comes stands behind an offset: a mission with a name, or a kind. */
    private static void behind(
            Reading sentence, @Nullable Antecedent old, Mood mood, int start, int from, List<MissionChange> found) {
        if (old == null || mood == Mood.DENIED) {
            return;
        }
        String tail = tail(sentence, from);
        Matcher name = NEW_NAME.matcher(tail);
        if (name.find()) {
            Antecedent fresh = sentence.named(name.group("m"));
            int end = from + name.end();
            if (fresh == null) {
                return;
            }
            int at = from + name.start("m");
            String written = sentence.quoted(at, end);
            boolean same = fresh.mission().equals(old.mission());
            if (GENERIC.matches(written)
                    && ARTICLE.matcher(name.group().strip()).find()) {
                // "A UN peacekeeping operation" names no mission, whatever else the article names.
                found.add(new MissionChange(old, null, written, mood, start, end));
                return;
            }
            Antecedent gone = same && old.certainty() < 1 ? MissionRoles.earlier(sentence, start, fresh) : old;
            if (gone != null && !belongsToOther(sentence, end)) {
                add(found, gone, fresh, null, mood, start, end);
            }
            return;
        }
        Matcher kind = NEW_KIND.matcher(tail);
        if (kind.find() && !SUPERLATIVE.matcher(kind.group()).find()) {
            int end = from + kind.end();
            String words = sentence.quoted(from + kind.start("kind"), end);
            found.add(new MissionChange(old, null, words, mood, start, end));
        }
    }

    /** "The office that came after the old one, the new one". */
    private static @Nullable Antecedent appositionAfter(Reading sentence, int from, Antecedent old) {
        Matcher apposition = APPOSITION.matcher(tail(sentence, from));
        Antecedent fresh = apposition.find() ? sentence.named(apposition.group("m")) : null;
        return fresh == null || fresh.mission().equals(old.mission()) ? null : fresh;
    }

    private static boolean belongsToOther(Reading sentence, int end) {
        return sentence.text().startsWith(" 's ", end) && !sentence.text().startsWith(" 's mandate", end);
    }

    private static String tail(Reading sentence, int from) {
        return sentence.text().substring(from, Math.min(sentence.text().length(), from + REACH));
    }

    private static void add(
            List<MissionChange> found,
            @Nullable Antecedent old,
            @Nullable Antecedent fresh,
            @Nullable String kind,
            Mood mood,
            int start,
            int end) {
        if (old == null
                || fresh == null
                || mood == Mood.DENIED
                || old.mission().sanctions()
                || fresh.mission().sanctions()
                || old.mission().equals(fresh.mission())) {
            return;
        }
        double certainty = Math.min(old.certainty(), fresh.certainty());
        found.add(new MissionChange(new Antecedent(old.mission(), certainty), fresh.mission(), kind, mood, start, end));
    }
}
