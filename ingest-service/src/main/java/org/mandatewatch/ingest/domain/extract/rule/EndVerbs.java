package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;

/** The verbs and nouns by which missions end, by what they say of the reason. */
final class EndVerbs {

    /** Somebody ends a mission or its mandate. */
    static final Lexicon TERMINATE = Lexicon.of(
            "ter pul shu clo dis abo scr win wou end put bri bro liq axe rev",
            "(?:terminat(?:e|es|ed|ing)|shut(?:s|ting)?(?: down)?|clos(?:e|es|ed|ing)(?: down)?|disband(?:s|ed|ing)?|dissolv(?:e|es|ed|ing)|discontinu(?:e|es|ed|ing)|abolish(?:es|ed|ing)?|scrap(?:s|ped|ping)?"
                    + "|(?:wind|winds|winding|wound) (?:up|down)|end(?:s|ed|ing)?|(?:put|puts|putting) an? (?:immediate |formal |definitive )?(?:end|stop) to|(?:bring|brings|brought|bringing)(?= (?:[^ ;,.]+ ){1,9}to an end)|liquidat(?:e|es|ed|ing)|axed|pull(?:s|ed|ing)? the plug on|revok(?:e|es|ed|ing))");

    /** A mandate runs out, in words that say that nobody renewed it. */
    static final Lexicon LAPSE = Lexicon.of(
            "lap exp all per lef ran run",
            "(?:laps(?:e|es|ed|ing)|expir(?:e|es|ed|ing)(?= (?:[^ ;.,]+ ){0,8}?(?:without|after|because|unrenewed))|(?:allowed|permitted|left) to (?:lapse|expire|run out)|(?:ran|run|runs) out (?=(?:[^ ;.,]+ ){0,6}?(?:without|after|unrenewed)))");

    /** A mandate is over, which is a lapse where something around says that it was not renewed. */
    static final Lexicon RUN_OUT = Lexicon.of(
            "exp ran end cam was dre fin",
            "(?:expired|ran out|ended|came to (?:an|its|a|their)(?: [a-z]+)? (?:end|close)|was (?:up|over)|drew to (?:an|its|a) (?:end|close)|finished)");

    static final Phrase LET_LAPSE = Phrase.compile(
            "(?<![^ ])(?:let|lets|letting|allowed|allows|allowing) (?:the |its )?(?:mandate of (?:the )?)?(?<obj>M\\d+|mandate|mission)(?: 's mandate)? (?:to )?(?:lapse|expire|run out)(?![^ ])");

    static final Lexicon WITHDRAW = Lexicon.of(
            "pul wit lef lea dep",
            "(?:pull(?:s|ed|ing)? out|withdrawn|withdrew|(?:left|leave|leaves|departed)(?= (?:[^ ;.]+ ){0,6}?for good))");

    /** The mission itself closes: "closed its doors on 31 December". */
    static final Lexicon CEASE = Lexicon.of(
            "clo shu cea cam com end is_ was wou dre fin",
            "(?:closed (?:its doors|down|for good)|shut (?:its doors|down)|ceased (?:to exist|operations|its operations|all operations|operating|to operate)|came to (?:an|its) (?:end|close)|drew to (?:a|its) close|(?:is|was) (?:formally |officially |now )?(?:over|at an end)(?= (?:as of|as from|since|from|on) )|completed its (?:mandate|mission|withdrawal|drawdown|closure|liquidation)|ended its (?:mandate|mission|operations|presence|work)|wound up its (?:mandate|mission|operations?|work|activities)|(?:closed|ended|finished)(?= (?:on|in|at midnight on) D))");

    static final Phrase CLOSING_NOUN = Phrase.compile(
            "(?<![^ ])(?:(?<told>(?:announc|declar|confirm|proclaim|mark|decre)(?:e|es|ed|s|ing) (?:the |an? )?(?:official |formal |immediate |definitive |final )?(?:end|termination|closure|dissolution|disbandment) of)|(?:termination|closure|dissolution|disbandment|formal end|liquidation) of) (?:the )?(?:(?:mandate|mission) of (?:the )?)?(?:[a-z-]+ ){0,3}?(?<obj>M\\d+)(?: 's mandate)?(?<verb>(?: (?:[^ ;.]+ ){0,6}?(?:took effect|takes effect|effective|was completed|came into force))?)");

    static final Set<String> TRIGGERS = WordSet.of(
            "terminate terminates terminated terminating termination shut shuts shutting close closed closes closing"
                    + " closure disband disbands disbanded disbanding disbandment dissolve dissolved dissolves dissolving"
                    + " dissolution discontinue discontinued abolished scrapped wound winds winding end ends ended ending"
                    + " stop brought liquidated lapse lapses lapsed lapsing expire expired expires ran let lets pulled"
                    + " pulls withdrawn withdrew left departed axed revoked ceased came completed over up drew finished");

    private EndVerbs() {}
}
