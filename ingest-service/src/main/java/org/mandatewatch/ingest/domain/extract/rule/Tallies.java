package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Tally;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;

/** The count of a vote, in the ways that newsrooms and the UN press write it. */
public final class Tallies {

    private static final String NUMBER = "(?:N\\d+|none|no|zero|nil|nothing|nobody|one)";

    /** Those who vote, as the words behind a number. */
    private static final String WHO =
            "(?:(?:of (?:the|its) (?:(?:council|B\\d+)(?: 's)? )?N\\d+ )?(?:members?|countries|country|states?|votes?|hands|lawmakers|mps|deputies|senators"
                    + "|legislators|delegations?|delegates|ambassadors|envoys|governments|nations|council members|others)(?: of the (?:B\\d+|council))? )?";

    /** "Nine members, the minimum required, voted on Thursday": what may part a number and its verb. */
    private static final String ASIDE = "(?:, [^,;.]{1,60} , )?";

    private static final String VOTED = "(?:(?:had|have|voted|voting|were|was|came out|cast|on D\\d+|D\\d+) )*";

    private static final Phrase FOR = Phrase.compile("(?<![^ ])(?:(?<n>" + NUMBER + ") " + WHO + ASIDE + VOTED
            + "(?:in favou?r|for(?= ?[,;.)]| and| to | the | it |$)|yes(?! votes? (?:needed|required))|\" yes \"|ayes|backed|supported|said yes|raised (?:their|its) hands|went up|cast yes)"
            + "|(?:got|getting|received|receiving|won|winning|garnered|garnering|secured|securing|obtained|obtaining|mustered|mustering|gathered|gathering|drew|drawing|attracted|attracting|found)(?: only| just| no more than)? (?<got>N\\d+) (?:(?:positive|affirmative|yes) )?(?:votes|supporters|backers)"
            + "|(?<of>N\\d+) of the N\\d+ votes (?:it|needed|required)"
            + "|(?:by|with) (?<by>N\\d+) votes?(?! against(?! N\\d)))(?![^ ])");

    /** "By 13 votes to two", "538 votes against 31", "13 to none". */
    private static final Phrase PAIR =
            Phrase.compile("(?<![^ ])(?<a>N\\d+) (?:votes (?:in favou?r )?)?(?:- )?(?:to|against)(?: -)? (?<b>" + NUMBER
                    + ")(?: votes)?(?: against)?(?: (?:-|\u2013|with|and) (?<c>" + NUMBER + ")(?= abst))?(?![^ ])");

    private static final Phrase AGAINST = Phrase.compile("(?<![^ ])(?<n>" + NUMBER + ") " + WHO + VOTED
            + "(?:against|opposed|no(?= votes)|no(?= ?[,;.]| and)|\" no \")(?![^ ])");

    /** "Moscow's lone 'no'", "the only vote against". */
    private static final Phrase LONE_NO = Phrase.compile(
            "(?<!a )(?<![^ ])(?:only|sole|lone|solitary|single) (?:vote against|negative vote|no vote|\" no \"|dissenting vote|opposing vote|country to vote against)(?![^ ])");

    private static final Phrase ABSTAINING = Phrase.compile("(?<![^ ])(?<n>" + NUMBER + ") " + WHO + ASIDE
            + "(?:that |who |which )?(?:had |have |were )?(?:abstentions?|abstaining|abstained|abstain)(?![^ ])");

    private static final Phrase SCORE = Phrase.compile(
            "(?<![^ ])(?<a>N\\d+) (?:-|\u2013) (?<b>" + NUMBER + ")(?: (?:-|\u2013) (?<c>" + NUMBER + "))?(?![^ ])");

    private static final Phrase UNANIMOUS = Phrase.compile(
            "(?<!not )(?<!not be )\\bunanimous(?:ly)?\\b|\\ball (?:N\\d+ |of its N\\d+ |the )?(?:council )?(?:members|countries|states|ambassadors|delegations|hands)(?= (?:[^ ]+ ){0,5}?(?:vot|back|support|in fav|said yes|approv|agree|raised|went up|were raised))"
                    + "|\\bevery (?:council )?(?:member|country|delegation|hand)\\b(?= (?:of the B\\d+ )?(?:[^ ]+ ){0,3}?(?:in favou?r|vot|back|support|said yes|on board|went up))"
                    + "|(?:backing|support) of (?:every|all)\\b|\\bby consensus\\b|\\bby acclamation\\b|\\bwithout (?:dissent|opposition or abstention|a single (?:objection or abstention|dissenting voice|abstention))|\\bwithout a dissenting (?:vote|voice)");

    private static final Phrase ALL = Phrase.compile(
            "\\ball (?:of its )?(?<n>N\\d+) (?:council )?(?:members|countries|states|ambassadors|delegations|hands)\\b|\\bevery one of the (?:council|B\\d+) 's (?<every>N\\d+) members|\\bunanimous (?:support|backing|approval|endorsement|consent|vote) of (?:the |all |its |the council 's )?(?<whole>N\\d+) (?:- member |members|council members)");

    private static final Phrase LONE_ABSTENTION = Phrase.compile(
            "(?<![^ ])(?:only|sole|lone|single|solitary) (?:(?:council )?(?:member|country|state|one) (?:to abstain|that abstained|abstaining)|abstention|abstainer)(?![^ ])");

    private static final String LIST = "(?:the )?C\\d+(?: , (?:the )?C\\d+)*(?: ,)?(?: and (?:the )?C\\d+)?";

    private static final Phrase ABSTAINERS = Phrase.compile("(?<list>" + LIST
            + ")(?: , (?:which|who|whose) [^,;.]{1,80} ,)? (?:both |all |had |have |having |who |chose to )*(?:abstained|abstaining|abstain|abstentions?)\\b|(?<owner>"
            + LIST
            + ") 's abstentions?\\b"
            + "|(?:abstentions?|abstained|abstaining)(?: (?:by|from|of|were|:|\\(|the|,|-|\u2013|being|came))+ (?<after>"
            + LIST + ")");

    /** A count that is needed, feared or counted for something else. */
    private static final Phrase NEEDED = Phrase.compile(
            "\\b(?:needs?|needed|requires?|would need|at least|minimum of) N\\d+ |N\\d+ (?:yes )?votes (?:are |were )?(?:needed|required)");

    private static final int MOST_VOTERS = 1000;

    private Tallies() {}

    /** The tally that a sentence tells; null when it tells none. */
    static @Nullable Tally in(Reading sentence) {
        String text = NEEDED.matcher(sentence.text()).replaceAll(" ");
        SentenceShape shape = sentence.shape();
        Integer inFavour = null;
        Integer against = null;
        Integer abstaining = null;
        Matcher pair = PAIR.matcher(text);
        Matcher score = SCORE.matcher(text);
        Matcher counted = pair.find() && isVote(text, pair) ? pair : score.find() ? score : null;
        if (counted != null && value(shape, counted.group("a")) != null) {
            inFavour = value(shape, counted.group("a"));
            against = value(shape, counted.group("b"));
            abstaining = value(shape, counted.group("c"));
            text = text.substring(0, counted.start()) + ' ' + text.substring(counted.end());
        }
        inFavour = inFavour == null ? all(shape, text) : inFavour;
        inFavour = inFavour == null ? first(shape, FOR.matcher(text), "n", "got", "of", "by") : inFavour;
        against = against == null ? first(shape, AGAINST.matcher(text), "n") : against;
        abstaining = abstaining == null ? first(shape, ABSTAINING.matcher(text), "n") : abstaining;
        against = against == null && LONE_NO.matcher(text).find() ? Integer.valueOf(1) : against;
        boolean unanimous = UNANIMOUS.matcher(text).find();
        List<String> abstainers = abstainers(sentence, text);
        if (abstaining == null && LONE_ABSTENTION.matcher(text).find()) {
            abstaining = 1;
        } else if (abstaining == null && !abstainers.isEmpty()) {
            abstaining = abstainers.size();
        }
        if (inFavour == null && against == null && abstaining == null && !unanimous) {
            return null;
        }
        return new Tally(inFavour, against, abstaining, unanimous, abstainers);
    }

    /** Two sentences of one vote: what the first leaves out the second may tell. */
    public static @Nullable Tally joined(@Nullable Tally first, @Nullable Tally second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new Tally(
                first.inFavour() == null ? second.inFavour() : first.inFavour(),
                first.against() == null ? second.against() : first.against(),
                first.abstaining() == null ? second.abstaining() : first.abstaining(),
                first.unanimous() || second.unanimous(),
                first.abstainers().isEmpty() ? second.abstainers() : first.abstainers());
    }

    /** A vetoed text's tally: whoever of the Security Council's members neither backed it nor abstained was against. */
    static @Nullable Tally withVeto(@Nullable Tally told) {
        if (told == null || told.inFavour() == null || told.abstaining() == null || told.against() != null) {
            return told;
        }
        int against = COUNCIL_MEMBERS - told.inFavour() - told.abstaining();
        return against < 1
                ? told
                : new Tally(told.inFavour(), against, told.abstaining(), told.unanimous(), told.abstainers());
    }

    /** How many members the Security Council has had since 1966. */
    private static final int COUNCIL_MEMBERS = 15;

    /** "From 13 to two" and "11 to 15 May" count no votes. */
    private static boolean isVote(String text, Matcher pair) {
        String before = text.substring(Math.max(0, pair.start() - 40), pair.start());
        return pair.group().contains("vote")
                || before.contains("vote")
                || before.endsWith("by ")
                || pair.group("b").charAt(0) != 'N';
    }

    private static @Nullable Integer all(SentenceShape shape, String text) {
        Matcher matcher = ALL.matcher(text);
        return UNANIMOUS.matcher(text).find() ? first(shape, matcher, "n", "whole", "every") : null;
    }

    private static List<String> abstainers(Reading sentence, String text) {
        Matcher matcher = ABSTAINERS.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        String list = matcher.group("list");
        list = list == null ? matcher.group("owner") : list;
        return CountryLists.names(sentence, list == null ? matcher.group("after") : list);
    }

    private static @Nullable Integer first(SentenceShape shape, Matcher matcher, String... groups) {
        while (matcher.find()) {
            for (String group : groups) {
                Integer value = value(shape, matcher.group(group));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static @Nullable Integer value(SentenceShape shape, @Nullable String written) {
        if (written == null) {
            return null;
        }
        if (written.charAt(0) == 'N') {
            Count count = shape.mention(written, Count.class);
            return count == null || count.value() > MOST_VOTERS ? null : (Integer) (int) count.value();
        }
        return written.equals("one") ? 1 : 0;
    }
}
