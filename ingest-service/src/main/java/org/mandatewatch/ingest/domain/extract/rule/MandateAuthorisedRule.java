package org.mandatewatch.ingest.domain.extract.rule;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Mention.ResolutionNumber;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** "The mission, which the Security Council approved in October 2023 for twelve months." */
final class MandateAuthorisedRule implements Rule {

    private static final String DONE =
            "(?:approved|authori[sz]ed|established|created|mandated|greenlit|green - lit|endorsed|gave the green light to|given the green light|set up)";

    private static final String SUBJECT = "(?<obj>M\\d+|mission|force|operation|deployment|peacekeepers)";

    private static final List<Pattern> PATTERNS = List.of(
            // The mission … was approved by the body.
            Pattern.compile(
                    "(?<obj>M\\d+|mission|force|operation|deployment|peacekeepers|mandate)"
                            + "(?: [^ ;.]+){0,12}? (?:was|were|is|been|being|,|which|that|first|originally|initially|also) (?:[a-z]+ly |first )?"
                            + DONE
                            + "(?: [^ ;.]+){0,6}? (?:by|under|through|in|with) (?:a |an |the |its )?(?:(?:vote|decision|resolution|mandate|text) (?:of|by|from|in) (?:the )?)?(?<by>B\\d+|R\\d+|UN R\\d+)"),
            // The body approved [the deployment of] the mission.
            Pattern.compile(
                    "(?<by>B\\d+|R\\d+)(?: [^ ;.]+){0,7}? (?<!not )" + DONE + " (?<gap>(?:[^ ;.]+ ){0,12}?)" + SUBJECT),
            // The vote authorising the mission; the decision to authorise it.
            Pattern.compile(
                    "(?:voted?|decision|resolution|R\\d+)(?: [^ ;.]+){0,14}? (?:(?:to )?(?:authori[sz]e|establish|approve|create)|(?:authori[sz]|establish|approv|creat)ing) (?<gap>(?:[^ ;.]+ ){0,9}?)"
                            + SUBJECT),
            // Authorised by resolution N; pursuant to resolution N.
            Pattern.compile(
                    "(?<subject>)(?:" + DONE
                            + " (?:by|under|in|through)|pursuant to|in line with) (?:an? |the )?(?:B\\d+ |O\\d+ )?(?<by>R\\d+)"));

    private static final Pattern MISSION_WORD = Pattern.compile("\\b(?:mission|force|operation)\\b");

    /** What a body approves besides missions. */
    private static final Pattern OTHER_OBJECT = Pattern.compile(
            "\\b(?:exten[a-z]*|renew[a-z]*|budget|report|statement|request|withdraw[a-z]*|transition|sanctions?|funding|fund|strength|ceiling"
                    + "|increase|reduction|drawdown|plan|more|troops for|N\\d+ more|additional|prolong[a-z]*|end|closure|review|to|not|reauthori[sz][a-z]*|until|appointment|condemn[a-z]*|embargo|request(?:s|ed)?)\\b");

    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:would|could|should|may|might|if|unless|not|yet to|expected to|asked|urged|urges|asks|called on|calls on|wants?|will|propos[a-z]*|draft|consider[a-z]*|until|must|likely to|before)(?: [^ ]+){0,5} $|\\bto $");

    private static final Pattern LATER_ACT = Pattern.compile("^ (?:until|through|till) D\\d+");

    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?:for|of)(?: an?| the| initial| first| period of| initial period of| initially| up to)* (?<span>T\\d+)|(?<one>T\\d+) (?:mandate|mission|deployment)");

    private static final Pattern INITIAL = Pattern.compile(
            "mandate(?: , which was| , which| was| ,| had been| is| had)* (?:initially|originally|first) (?:set|approved|authori[sz]ed|granted|given|fixed|limited|established|adopted)(?: to last)? (?:for|at|to) (?:an? )?(?:[a-z]+ ){0,4}?(?<span>T\\d+)");

    private static final Pattern VERB = Pattern.compile(
            "(?:^| )(?=approv|authori|establish|creat|mandat|green|endors|gave|given|set up|pursuant|in line)");

    private static final Pattern RESOLUTION = Pattern.compile("R\\d+");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "approved",
                "authorised",
                "authorized",
                "authorise",
                "authorize",
                "authorising",
                "authorizing",
                "established",
                "establish",
                "establishing",
                "created",
                "create",
                "mandated",
                "greenlit",
                "endorsed",
                "gave",
                "pursuant",
                "approve",
                "approving",
                "set",
                "initially",
                "creating",
                "given",
                "line",
                "lit");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && isAct(text, matcher)) {
                Antecedent mission = mission(sentence, matcher);
                if (mission != null && !mission.mission().sanctions()) {
                    authorised(sentence, matcher, mission, findings);
                    return;
                }
            }
        }
    }

    private static boolean isAct(String text, Matcher matcher) {
        String words = matcher.group();
        String before = text.substring(Math.max(0, matcher.start() - 60), matcher.start());
        String inner = words.replaceFirst("^(?:decision|vote)", "");
        Matcher verb = VERB.matcher(inner);
        String governed = verb.find() ? inner.substring(0, verb.end()) : inner;
        boolean unreal =
                UNREAL.matcher(before).find() || UNREAL.matcher(governed + " ").find();
        String gap = groups(matcher, "gap");
        boolean other = gap != null && OTHER_OBJECT.matcher(gap).find();
        return !unreal
                && !other
                && !LATER_ACT.matcher(text.substring(matcher.end())).find()
                && !words.contains("extension")
                && !words.contains("renewal")
                && !words.contains("strength");
    }

    private static @Nullable String groups(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static @Nullable Antecedent mission(Reading sentence, Matcher matcher) {
        String obj = groups(matcher, "obj");
        if (obj == null) {
            boolean named = sentence.shape().mentions().stream()
                            .anyMatch(p -> p.mention().letter() == 'M')
                    || MISSION_WORD.matcher(sentence.text()).find();
            return named ? sentence.mission(matcher.start()) : null;
        }
        if (obj.equals("mandate")) {
            return MandateOwner.at(sentence, matcher.start("obj"));
        }
        return MandateOwner.isMission(obj) ? sentence.named(obj) : sentence.mission(matcher.start("obj"));
    }

    private static void authorised(Reading sentence, Matcher matcher, Antecedent mission, Findings findings) {
        Body named = sentence.body(matcher.start());
        Body body = named == null ? mission.mission().body() : named;
        String resolution = resolution(sentence);
        DateWindow adopted = Dates.ofAct(sentence, matcher.end(), body.zone());
        List<Span> further = new ArrayList<>();
        Period length = length(sentence, matcher.start());
        if (length == null) {
            length = initialLength(sentence.context(), mission.mission(), further);
        }
        Period duration = length;
        double confidence = (adopted != null || resolution != null ? 0.93 : 0.75) * mission.certainty();
        findings.add(new Finding(
                mission.mission(),
                sentence.clause(matcher),
                further,
                confidence,
                sentence.speaker(),
                header -> new MandateAuthorised(header, body.name(), resolution, adopted, duration)));
    }

    private static @Nullable String resolution(Reading sentence) {
        Matcher matcher = RESOLUTION.matcher(sentence.text());
        ResolutionNumber number =
                matcher.find() ? sentence.shape().mention(matcher.group(), ResolutionNumber.class) : null;
        return number == null ? null : number.number();
    }

    private static @Nullable Period length(Reading sentence, int from) {
        Matcher matcher = LENGTH.matcher(sentence.text());
        if (!matcher.find(from)) {
            return null;
        }
        String span = matcher.group("span") == null ? matcher.group("one") : matcher.group("span");
        return period(sentence, span);
    }

    private static @Nullable Period period(Reading sentence, String span) {
        Time time = sentence.shape().mention(span, Time.class);
        return time == null ? null : Spans.periodOf(time.time().expression()).orElse(null);
    }

    /** "Its mandate, initially set for a year": said elsewhere in the article, of the same mission. */
    private static @Nullable Period initialLength(Context context, Mission mission, List<Span> further) {
        for (int i = 0; i < context.sentences().size(); i++) {
            boolean heading = context.sentences().get(i).heading();
            Reading other = heading ? null : new Reading(context, i);
            Matcher matcher = other == null ? null : INITIAL.matcher(other.text());
            if (other != null && matcher != null && matcher.find()) {
                Antecedent owner = MandateOwner.at(other, matcher.start());
                if (owner != null && owner.mission().equals(mission)) {
                    int start = matcher.group().contains("initially")
                            ? matcher.start() + matcher.group().indexOf("initially")
                            : matcher.start();
                    further.add(other.words(start, matcher.end()));
                    return period(other, matcher.group("span"));
                }
            }
        }
        return null;
    }
}
