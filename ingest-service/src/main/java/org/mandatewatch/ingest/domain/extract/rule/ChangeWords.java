package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** The verbs and nouns by which one mission takes the place of another. */
final class ChangeWords {

    /** The new one acts: "took over from". */
    static final Lexicon COMES = Lexicon.of(
            "rep suc sup rel fol tak too ass inh cam com ste abs sub bui pic sta sto",
            "(?:replac|succeed|supersed|reliev)(?:e|es|ed|s|ing)?"
                    + "|follow(?:s|ed|ing)?(?: on)?(?: from)?"
                    + "|(?:tak(?:e|es|en|ing)|took)(?= its (?:place|role))|(?:tak(?:e|es|en|ing)|took) (?:over(?: the [a-z]+(?: and [a-z]+)?)?(?: from)|the (?:place|baton|reins|role) (?:of|from)|up the work of|over (?:all |the |most )?(?:tasks|duties|functions|responsibilities|role|posts|positions|bases|command|mandate)? ?(?:of|from))"
                    + "|tak(?:e|es|en|ing) over|took over"
                    + "|assum(?:e|es|ed|ing) (?:the |its |all )?(?:duties|tasks|responsibilit(?:y|ies)|role|functions|authority|mandate|command)(?: (?:of|from))"
                    + "|inherit(?:s|ed|ing)?(?: the)?(?: work| tasks| duties| functions| mandate| role| responsibilities| troops| bases)?(?: (?:of|from))?"
                    + "|(?:came|comes|come|coming) after|step(?:s|ped|ping)? (?:into the (?:shoes|place) of|in for)|pick(?:s|ed|ing)? up (?:from )?where|(?:stands|stood) where|absorb(?:s|ed|ing)?|subsum(?:e|es|ed|ing)|buil(?:t|ds|d|ding) on the work of");

    /** The old one acts: "handed over to", "gave way to", "became". */
    static final Lexicon GOES = Lexicon.of(
            "han pas tur sig giv gav mak mad bec ren reb red rec reh reo tra con mor evo cha mut upg res re_",
            "(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?)(?: (?:over|on))?(?: (?!M\\d+)[^ ;,.]+){0,6}? (?:to|over to)"
                    + "|(?:give|gives|gave|given|giving|make|makes|made|making) (?:way|room|place) (?:to|for)"
                    + "|becom(?:e|es|ing)|became|(?:renam|rebrand|redesignat|reconstitut|rehat|re - hat|reorgani[sz])(?:ed|ted)(?: as(?: the)?)?"
                    + "|(?:transition|transform|convert|morph|evolv|turn|chang|mutat|upgrad|reconfigur|restructur)(?:e|es|s|ed|ing)?(?: (?:fully|formally|gradually|again|itself))? (?:in)?to"
                    + "|transferr?(?:s|ed|ing)?(?: (?!M\\d+)[^ ;,.]+){0,6}? to");

    /** Somebody else turns the old one into the new one: "to transform M into". */
    static final Lexicon TURNS = Lexicon.of(
            "tra con tur reh upg cha rec fol mer abs rep evo int mut tak re_",
            "(?:transform|convert|turn|transition|re - hat|rehat|upgrad|chang|reconfigur|fold|merg|absorb|replac|evolv|integrat|mutat|tak)(?:e|es|s|ed|ing|ted|ting|en)?(?: over)?");

    /** The same as a noun: "the handover from M to M", "a conversion of M into". */
    static final Phrase NOUN = Phrase.compile(
            "(?<![^ ])(?:hand - ?over|handover|transition|transfer(?: of (?:authority|command|responsibilit[a-z]+|power))?|change - ?over|changeover|conversion|transformation|switch|re - hatt(?:ing|ed)|rehatt(?:ing|ed)|evolution|replacement|authority|command|responsibility|baton|passed|transferred|idea of handing|upgrade|move)(?: (?!M\\d+)[^ ;.]+){0,6}? (?:from|of) (?:the |an? )?(?:[a-z-]+ |O\\d+ (?:'s )?|A\\d+ |C\\d+ ){0,4}?(?<from>M\\d+)(?: (?!M\\d+|B\\d+)[^ ;:.]+){0,10}? (?:to|into|by|with) (?<new>)");

    static final Phrase SUCCESSOR = Phrase.compile(
            "(?<![^ ])(?:(?:is|was|are|became|as|,|the|its|been|be|a|-|–) ){1,3}(?:O\\d+ |O\\d+ 's |political |smaller |direct )?(?:successor(?: mission| force| operation| presence)?|follow - on(?: mission| force| operation)?) (?:to|of) (?:the )?(?:[a-z-]+ |O\\d+ (?:'s )?|A\\d+ |C\\d+ ){0,4}?(?<from>M\\d+)(?![^ ])");

    static final Phrase PREDECESSOR = Phrase.compile(
            "(?<![^ ])(?:(?<to>M\\d+)(?: 's| and its| , whose)?|(?:the mission|the force|it) and its|its) (?:immediate )?predecessor (?:mission |force )?,? ?(?:the )?(?<from>M\\d+)(?: , (?:which|that) it (?<when>replaced|succeeded|took over from))?(?![^ ])");

    static final Phrase HEIR = Phrase.compile(
            "(?<![^ ])(?<from>M\\d+)(?: 's| and its| , whose| 's newly created)? (?:immediate |designated |smaller )?(?:successor|follow - on)(?: mission| force| operation)? ,? ?(?:the )?(?<to>M\\d+)(?![^ ])");

    static final Phrase FORMERLY = Phrase.compile(
            "(?<![^ ])(?<to>M\\d+) (?:\\(|,) (?:formerly|previously)(?: known as| called)? (?:the )?(?<from>M\\d+)(?![^ ])");

    static final Phrase INTO_WHICH = Phrase.compile(
            "(?<![^ ])(?<to>M\\d+)(?: ,)? (?:in)?to which (?:the )?(?:[a-z-]+ |O\\d+ (?:'s )?|A\\d+ |C\\d+ ){0,4}?(?<from>M\\d+)(?: [^ ;.,]+){0,4}? (?:was|had been|has been) (?:[a-z]+ly )?(?:transformed|turned|converted|folded|merged|absorbed|transitioned|upgraded)(?![^ ])");

    /** The new mission behind a verb, perhaps after what describes it. */
    static final Phrase NEW_NAME = Phrase.compile(
            "^ (?<gap>(?:(?!but|while|after|when|because|until|if|M\\d+|;|:|\\.|than|and)[^ ]+ ){0,12}?)(?:[a-z]+ )?(?<m>M\\d+)(?![^ ])");

    /** What kind of thing comes, when it has no name. */
    static final Phrase NEW_KIND = Phrase.compile(
            "^(?: over)?(?: (?:by|as|with|into|to|for|from))? (?:(?:an? |the )?(?:[^ ;:.,]+ ){0,7}?)??(?<kind>(?:(?!by|into|to|with|for|as|an?|the|its)[^ ;:.,]+ ){0,7}?(?:mission|operation|force|presence|partnership|office|blue helmets|peacekeepers|arrangement|team|contingent|M\\d+))(?![^ ])");

    static final Set<String> TRIGGERS =
            WordSet.of("replace replaces replaced replacing replacement succeed succeeds succeeded succeeding"
                    + " supersede supersedes superseded superseding relieve relieves relieved relieving follow"
                    + " follows followed following take takes taken taking took assume assumes assumed assuming"
                    + " inherit inherits inherited inheriting came comes absorb absorbed absorbs absorbing subsumed"
                    + " hand hands handed handing pass passes passed give gives gave given giving make makes made"
                    + " making become becomes became becoming transition transitions transitioned transitioning"
                    + " transform transforms transformed transforming transformation convert converts converted"
                    + " converting conversion morph morphed evolve evolved evolves evolving evolution turn turned"
                    + " turns turning upgrade upgraded upgrading reconfigured reconfigure transfer transferred"
                    + " transfers transferring fold folded merge merged merging hat hatted hatting rehatted"
                    + " rehatting renamed rebranded redesignated reconstituted handover over changeover switch"
                    + " successor predecessor formerly previously integrated change changed built builds signed"
                    + " restructured steps stepped picks picked stood stands baton");

    private ChangeWords() {}
}
