package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** "The Council voted on Monday to extend the mission's mandate until 30 June." */
final class MandateRenewedRule implements Rule {

    /** Those who play at deciding, or decide on something else. */
    private static final Phrase OTHER_DECIDERS =
            Phrase.compile("\\b(?:students?|shareholders|schoolchildren|simulation|quiz|novel|film)\\b");

    private static final Phrase ROLLOVER =
            Phrase.compile("\\btechnical (?:rollover|roll - over|extension|renewal)|\\brolled over\\b");

    private static final Phrase ACT = Phrase.compile(
            "\\b(?:adopt|vote|voted|votes|resolution|approved|unanimous|agreed|decided|summit|meeting)[a-z]*\\b|R\\d+");

    /** How many sentences after a renewal its new end may be told. */
    private static final int AFTERWARDS = 3;

    private static final Phrase ADOPTION = Phrase.compile(
            "\\b(?:adopt|vote|approv|endors)[a-z]*\\b|\\b(?:passed|carried|won|received|got|secured)\\b(?: [^ ;.]+){0,6}? (?:backing|support|votes?|approval|favou?r)\\b");

    @Override
    public Set<String> triggers() {
        return ExtensionWords.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Extension event : sentence.extensions()) {
            if (event.factuality() == Factuality.DECIDED
                    && !OTHER_DECIDERS.matcher(sentence.text()).find()) {
                renewal(sentence, event, findings);
            }
        }
    }

    private static void renewal(Reading sentence, Extension event, Findings findings) {
        Body named = sentence.body(event.verb());
        Body body = Councils.deciding(sentence, event.verb(), event.mission());
        List<Span> further = new ArrayList<>();
        DateWindow adopted = Dates.ofAct(sentence, event.verb(), body.zone());
        String resolution = ResolutionNumbers.adopted(sentence);
        for (Reading neighbour : sentence.context().around(sentence.index(), 1)) {
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
                resolution = ResolutionNumbers.adopted(neighbour);
                if (resolution != null && !further.contains(neighbour.whole())) {
                    further.add(neighbour.whole());
                }
            }
        }
        DateWindow day = adopted == null ? Resolutions.ofMeeting(sentence, body.zone(), further) : adopted;
        String number = resolution;
        DateWindow until = until(sentence, event, further);
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

    /** The new last day, told with the renewal or in one of the next sentences. */
    private static @Nullable DateWindow until(Reading sentence, Extension event, List<Span> further) {
        if (event.until() != null) {
            return event.untilWindow(sentence);
        }
        for (Reading next : sentence.context().around(sentence.index(), AFTERWARDS)) {
            String end = next.index() < sentence.index() || isAboutOther(next, event)
                    ? null
                    : ExtensionTerms.nowRuns(next.text());
            if (end != null) {
                further.add(next.whole());
                return next.window(
                        end, Tense.FUTURE, event.mission().mission().body().zone());
            }
        }
        return null;
    }

    private static boolean isAboutOther(Reading neighbour, Extension event) {
        Antecedent other = neighbour.mission(0);
        return other != null
                && neighbour.shape().mentions().stream()
                        .anyMatch(p -> p.mention().letter() == 'M')
                && !other.mission().equals(event.mission().mission());
    }
}
