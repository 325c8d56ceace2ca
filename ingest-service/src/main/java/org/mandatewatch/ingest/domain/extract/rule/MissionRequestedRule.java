package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionRequested;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "The government on Friday formally asked for an international force." */
final class MissionRequestedRule implements Rule {

    private static final Lexicon ASK = Lexicon.of(
            "ask req app cal inv ple see sou tur beg sol pet wro wri",
            "(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|appeal(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|upon)|invit(?:e|es|ed|ing)|plead(?:s|ed|ing)?|seek(?:s|ing)?|sought|turn(?:s|ed|ing)? to|beg(?:s|ged)?|solicited|petitioned|wr(?:ote|itten) to)");

    private static final String SENT =
            "(?:force|forces|mission|operation|troops|intervention|peacekeepers|contingent|soldiers)";

    /** What may be asked for: a mission by its name, a kind of international force, soldiers to be sent. */
    private static final Phrase WANTED = Phrase.compile(
            "(?<![^ ])(?:(?<m>M\\d+)|(?:international|multinational|regional|peacekeeping|policing|stabili[sz]ation|armed|foreign|protection|intervention|standby|observer|monitoring|specialized|specialised|multilateral|(?:west |southern |east |central )?african|blue|O\\d+)(?: (?:-|[a-z]+|O\\d+|and)){0,4}? "
                    + SENT
                    + "|(?:send|deploy|dispatch|despatch|provide|commit)(?:ing)?(?: (?!back|home)[^ ;.,]+){0,5}? (?:"
                    + SENT
                    + "|police|observers|blue helmets|(?<sent>M\\d+))"
                    + "|(?:world|O\\d+|B\\d+|C\\d+|neighbou?rs|international community|allies|region|bloc|international|outside|foreign|regional)(?: [^ ;.,]+){0,3}? (?:for )?(?:armed|military) (?:help|assistance|intervention|aid))(?![^ ])");

    /** Asking for something else about a mission. */
    private static final Phrase OTHER = Phrase.compile(
            "(?<![^ ])(?:exten[a-z]*|renew[a-z]*|prolong[a-z]*|withdraw[a-z]*|pull[a-z]*|leave|delay[a-z]*|postpone|end|ends|lift[a-z]*|review|reduc[a-z]*|increase|reinforce[a-z]*|additional|more|fund[a-z]*|money|equipment|helicopters|strengthen|lead|comment|investigat[a-z]*|mandate|vote|replac[a-z]*|transform[a-z]*|convert[a-z]*|turn(?:ed|ing)?|transition[a-z]*|chang[a-z]*|drawdown|pause|remain|stay|support|help for|training|whether|why|how|when|if|about|not|report|transfer|stop|allow|permit|budget)(?![^ ])");

    private static final String REQUEST = "(?:requests?|appeals?|calls?|invitation|pleas?|letter)";

    private static final String UPON =
            "(?:following|after|upon|answering|responding to|in (?:response|answer|reply) to|at|on|(?:goes|go|went|dates) back to|(?:rests|based|acting) on|followed|owed to|thanks to)";

    /** "At the request of C", "in answer to a written appeal made by C", "C's plea for help led to M". */
    private static final Phrase NOUN = Phrase.compile(
            "(?<![^ ])" + UPON
                    + " (?:an? |the |repeated |formal |express |explicit |urgent |written |own )*" + REQUEST
                    + "(?: for (?:help|assistance|support))? (?:(?:made|sent|issued|lodged|received) )?(?:from|by|of) (?:the )?(?:government of (?:the )?|transitional government of )?(?<c>[CA]\\d+)(?![^ ])"
                    + "|(?<![^ ])" + UPON
                    + " (?:the )?(?<d>[CA]\\d+)(?: government)?(?: 's)? (?:government 's |formal |repeated |own |written |urgent )*"
                    + REQUEST + "(?![^ ])(?! to (?:end|leave))"
                    + "|(?<![^ ])(?<e>[CA]\\d+)(?: government)? 's (?:government 's |formal |repeated |own |written |urgent )*"
                    + REQUEST
                    + " (?:[^ ;]+ ){0,8}?(?:led to|prompted|resulted in|brought(?: about)?|gave rise to|paved the way for)(?![^ ])");

    private static final Phrase BEGUN = Phrase.compile(
            "(?<![^ ])(?:deploy[a-z]*|sent|arriv[a-z]*|approv[a-z]*|authori[sz][a-z]*|establish[a-z]*|set up|creat[a-z]*|launch[a-z]*|came|goes|go|dates|rests|led|prompted|resulted|brought|invited|intervened|began|there|mission|force)(?![^ ])");

    /** "Requested that M be replaced", "asked M to leave": about a mission that is there. */
    private static final Phrase STAYS = Phrase.compile(" (?:be|to|should|remain|not|stay|leave|with)(?![^ ])");

    private static final Phrase ASKING =
            Phrase.compile("(?<![^ ])(?:ask[a-z]*|request[a-z]*|appeal[a-z]*|plea)(?![^ ])");

    private static final Phrase PLACE = Phrase.compile("(?<![^ ])(?:in|to|into|for) (?:the )?(?<c>C\\d+)(?![^ ])");

    private static final int REACH = 180;
    private static final int MOST = 8;

    @Override
    public Set<String> triggers() {
        return Set.of(
                "request",
                "requests",
                "requested",
                "requesting",
                "appeal",
                "appeals",
                "appealed",
                "appealing",
                "call",
                "calls",
                "called",
                "calling",
                "invitation",
                "invite",
                "invites",
                "invited",
                "inviting",
                "ask",
                "asks",
                "asked",
                "asking",
                "plea",
                "pleas",
                "letter",
                "plead",
                "pleaded",
                "seek",
                "seeks",
                "seeking",
                "sought",
                "turned",
                "turns",
                "begged",
                "solicited",
                "petitioned",
                "wrote",
                "written");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        for (VerbGroup verb : VerbGroup.in(text, ASK, MOST)) {
            if (verb.mood() == Mood.DONE && asked(sentence, verb, findings)) {
                return;
            }
        }
        byNoun(sentence, findings);
    }

    private static boolean asked(Reading sentence, VerbGroup verb, Findings findings) {
        String text = sentence.text();
        String tail = text.substring(verb.end(), Math.min(text.length(), verb.end() + REACH));
        int stop = tail.indexOf(" ; ");
        Matcher wanted = WANTED.matcher(stop < 0 ? tail : tail.substring(0, stop));
        if (verb.voice() == VerbGroup.Voice.PASSIVE && byAgent(sentence, verb, tail, findings)) {
            return true;
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE
                || !wanted.find()
                || OTHER.matcher(tail.substring(0, wanted.end())).find()
                || tail.startsWith(" 's", wanted.end())
                || verb.word().startsWith("wr") && !ASKING.matcher(tail).find()) {
            return false;
        }
        String m = wanted.group("m") == null ? wanted.group("sent") : wanted.group("m");
        Antecedent named = m == null ? MissionRoles.apposition(sentence, verb.end() + wanted.end()) : sentence.named(m);
        if (m != null && STAYS.begins(tail.substring(wanted.end()))) {
            return false;
        }
        Matcher place = PLACE.within(tail, wanted.end(), tail.length());
        Country where = place.find() ? sentence.country(place.group("c")) : null;
        String by = Requesters.of(sentence, verb, named, where);
        if (by == null) {
            return false;
        }
        Antecedent about = named == null ? arriving(sentence, verb.end() + wanted.end(), by) : named;
        add(sentence, about, by, verb.start(), verb.end() + wanted.end(), findings);
        return true;
    }

    /** "M was requested by the government of C": asked for by the state where it works. */
    private static boolean byAgent(Reading sentence, VerbGroup verb, String tail, Findings findings) {
        Matcher agent = AGENT.matcher(tail);
        boolean other = ABOUT_MISSION
                .matcher(sentence.text().substring(0, verb.start()))
                .find();
        Antecedent mission = !other && agent.find() && verb.word().startsWith("request")
                ? MissionRoles.before(sentence, verb.start(), null)
                : null;
        Country country = mission == null ? null : sentence.country(agent.group("c"));
        if (mission == null
                || country == null
                || !country.equals(mission.mission().host())) {
            return false;
        }
        add(sentence, mission, country.name(), verb.start(), verb.end() + agent.end(), findings);
        return true;
    }

    /** "The report on M was requested". */
    private static final Phrase ABOUT_MISSION =
            Phrase.compile("(?<![^ ])(?:on|about|for|from|with|to|by) (?:the )?M\\d+ $");

    private static final Phrase AGENT = Phrase.compile(
            "^ (?:[a-z]+ly |on D\\d+ |in D\\d+ |D\\d+ )?by (?:the )?(?:(?:transitional |new )?(?:government|authorities|president|parliament) (?:of|in) (?:the )?)?(?<c>[CA]\\d+)(?![^ ])");

    /** "C has requested a regional force, and the first soldiers of M landed": named where it comes. */
    private static @Nullable Antecedent arriving(Reading sentence, int end, String by) {
        Matcher came = ARRIVING.within(sentence.text(), end, sentence.text().length());
        Antecedent mission = came.find() ? sentence.named(came.group("m")) : null;
        Country host = mission == null ? null : mission.mission().host();
        return host != null && host.name().equals(by) ? mission : null;
    }

    private static final Phrase ARRIVING = Phrase.compile(
            " (?:the )?(?:first|advance|vanguard|lead|initial|forward)(?: [^ ;.,]+){0,5}? (?<m>M\\d+)(?: [^ ;.]+){0,6}? (?:flew|landed|arrived|came|deployed|reached|touched down|set foot)(?![^ ])");

    /** "Deployed at the government's request." */
    private static void byNoun(Reading sentence, Findings findings) {
        String text = sentence.text();
        Matcher matcher = NOUN.matcher(text);
        if (!matcher.find() || !BEGUN.matcher(text).find()) {
            return;
        }
        String behind = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 60));
        String of = matcher.group("c") == null ? matcher.group("d") : matcher.group("c");
        String placeholder = of == null ? matcher.group("e") : of;
        Country country = sentence.country(placeholder);
        Antecedent mission = sentence.mission(matcher.start());
        // "Following its request to the Council to authorise a force": what is asked for is yet to come.
        boolean open = behind.startsWith(" to ");
        if (open || country == null || mission == null) {
            return;
        }
        boolean own = country.equals(mission.mission().host());
        if (own && !OTHER.matcher(behind).find() && !ENDING.matcher(text).find()) {
            add(sentence, mission, country.name(), matcher.start(), matcher.end(), findings);
        }
    }

    /** "Has asked for a force, and the first soldiers landed on 1 May": the only day is that of what came of it. */
    private static boolean isOfNextClause(Reading sentence, int start, int end) {
        String placeholder = ActDays.placeholder(sentence, start, end, Mood.DONE, false);
        int at = placeholder == null ? -1 : sentence.text().indexOf(placeholder, end);
        int and = sentence.text().indexOf(" , and ", end);
        return and >= 0 && at > and;
    }

    /** "An appeal by C of 1 May": its own day. */
    private static final Phrase DATED = Phrase.compile(" (?:of|dated|on|from) (?<date>D\\d+)");

    private static final Phrase ENDING = Phrase.compile(
            "(?<![^ ])(?:withdr[a-z]*|terminat[a-z]*|exten[a-z]*|renew[a-z]*|clos[a-z]*|drawdown|end|ended|ending|leav[a-z]*|left|exit)(?![^ ])");

    private static void add(
            Reading sentence, @Nullable Antecedent mission, String by, int start, int end, Findings findings) {
        Mission about = mission == null ? null : mission.mission();
        String zone = about == null ? "UTC" : about.body().zone();
        Matcher dated = DATED.at(sentence.text(), end);
        DateWindow on = dated == null
                ? isOfNextClause(sentence, start, end) ? null : ActDays.of(sentence, start, end, Mood.DONE, zone)
                : sentence.window(dated.group("date"), Tense.PAST, zone);
        double certainty = mission == null ? 0.95 : mission.certainty();
        findings.add(
                sentence,
                about,
                sentence.clause(start, end),
                0.9 * certainty,
                header -> new MissionRequested(header, by, on));
    }
}
