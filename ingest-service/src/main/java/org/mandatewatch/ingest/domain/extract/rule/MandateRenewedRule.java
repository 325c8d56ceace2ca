package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Mention.ResolutionNumber;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** "The Council voted on Monday to extend the mission's mandate until 30 June." */
final class MandateRenewedRule implements Rule {

    private static final Pattern RESOLUTION = Pattern.compile("R\\d+");

    private static final Pattern OLD_RESOLUTION = Pattern.compile(
            "\\b(?:under|by|in|recalling|since|pursuant to|established by|authori[sz]ed by|set out in|contained in) (?:the |its |UN )?$");

    private static final Pattern ROLLOVER =
            Pattern.compile("\\btechnical (?:rollover|roll - over|extension|renewal)|\\brolled over\\b");

    private static final Pattern ACT =
            Pattern.compile("\\b(?:adopt|vote|voted|votes|resolution|approved|unanimous)[a-z]*\\b|R\\d+");

    private static final Pattern ADOPTION = Pattern.compile("\\b(?:adopt|vote)[a-z]*\\b");

    @Override
    public Set<String> triggers() {
        return Extensions.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Extensions.Event event : sentence.extensions()) {
            if (event.factuality() == Factuality.DECIDED) {
                renewal(sentence, event, findings);
            }
        }
    }

    private static void renewal(Reading sentence, Extensions.Event event, Findings findings) {
        Body named = sentence.body(event.verb());
        Body body = named == null ? event.mission().mission().body() : named;
        List<Span> further = new ArrayList<>();
        DateWindow adopted = Dates.ofAct(sentence, event.verb(), body.zone());
        String resolution = resolution(sentence);
        for (Reading neighbour : sentence.neighbours()) {
            if (!ACT.matcher(neighbour.text()).find() || isAboutOther(neighbour, event)) {
                continue;
            }
            if (adopted == null) {
                adopted = Dates.ofAct(neighbour, 0, body.zone());
                if (adopted != null) {
                    further.add(neighbour.whole());
                }
            }
            if (resolution == null && ADOPTION.matcher(neighbour.text()).find()) {
                resolution = resolution(neighbour);
                if (resolution != null && !further.contains(neighbour.whole())) {
                    further.add(neighbour.whole());
                }
            }
        }
        DateWindow day = adopted;
        String number = resolution;
        DateWindow until = event.untilWindow(sentence);
        boolean rollover = ROLLOVER.matcher(sentence.text()).find();
        if (until == null && event.duration() == null && day == null && number == null && named == null) {
            return;
        }
        boolean precise = until != null || event.duration() != null;
        double confidence = (precise ? 0.95 : 0.75) * event.mission().certainty();
        findings.add(new Finding(
                event.mission().mission(),
                sentence.clause(event.start(), event.end()),
                further,
                confidence,
                sentence.speaker(),
                header -> new MandateRenewed(header, body.name(), number, day, until, event.duration(), rollover)));
    }

    private static boolean isAboutOther(Reading neighbour, Extensions.Event event) {
        Antecedent other = neighbour.mission(0);
        return other != null
                && neighbour.shape().mentions().stream()
                        .anyMatch(p -> p.mention().letter() == 'M')
                && !other.mission().equals(event.mission().mission());
    }

    /** The number of the resolution that a sentence adopts, not of one that it recalls. */
    static @Nullable String resolution(Reading sentence) {
        String text = sentence.text();
        Matcher matcher = RESOLUTION.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 30), matcher.start());
            if (!OLD_RESOLUTION.matcher(before).find() || before.endsWith(" by ") || before.endsWith(" in ")) {
                ResolutionNumber number = sentence.shape().mention(matcher.group(), ResolutionNumber.class);
                return number == null ? null : number.number();
            }
        }
        return null;
    }
}
