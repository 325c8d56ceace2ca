package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.date.TimeTagger;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.rule.Extension;
import org.mandatewatch.ingest.domain.extract.rule.Factuality;
import org.mandatewatch.ingest.domain.extract.rule.Finding;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le Conseil a prorogé lundi, pour un an, le mandat de la mission." */
final class MandateRenewedRule implements Rule {

    private static final Phrase ROLLOVER =
            words("(?:reconduction|prolongation|prorogation|renouvellement|extension) techniques?");

    private static final Phrase ACT = words(
            "adopt[a-z]*|decision|vot(?:e|es|ent|ee)|resolution|approuv[a-z]*|unanim[a-z]*|decid[a-z]*|R\\d+|scrutin");

    @Override
    public Set<String> triggers() {
        return Cues.PROLONGING;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Extension event : sentence.once(Extension.class, Prolongations::in)) {
            if (event.factuality() == Factuality.DECIDED) {
                renewal(sentence, event, findings);
            }
        }
    }

    private static void renewal(Reading sentence, Extension event, Findings findings) {
        Body named = Deciding.named(sentence, event.verb());
        Body body = named == null ? Deciding.unnamed(sentence, event.mission()) : named;
        List<Span> further = new ArrayList<>();
        DateWindow adopted = Moments.ofAct(sentence, event.verb(), body.zone());
        String resolution = Deciding.resolution(sentence);
        DateWindow until = event.untilWindow(sentence);
        Period told = event.duration();
        boolean open = until == null && told == null;
        for (Reading neighbour : Around.of(sentence, event.mission())) {
            if (!ACT.matcher(neighbour.text()).find()) {
                continue;
            }
            if (adopted == null) {
                adopted = Moments.ofAct(neighbour, Deciding.actIn(neighbour), body.zone());
                further = with(further, neighbour, adopted);
            }
            if (resolution == null) {
                resolution = Deciding.resolution(neighbour);
                further = with(further, neighbour, resolution);
            }
            if (open && until == null && told == null && isApart(sentence, neighbour)) {
                int act = Deciding.actIn(neighbour);
                told = Moments.length(neighbour, act, neighbour.text().length());
                String day = Moments.until(neighbour, act, neighbour.text().length());
                until = day == null
                        ? null
                        : neighbour.window(
                                day,
                                Tense.UNKNOWN,
                                event.mission().mission().body().zone());
                further = with(further, neighbour, told == null ? until : told);
            }
        }
        Period duration = told == null ? titled(sentence, event) : told;
        DateWindow end = until;
        DateWindow day = adopted;
        String number = resolution;
        boolean rollover = ROLLOVER.matcher(sentence.text()).find();
        if (until == null && duration == null && day == null && number == null && named == null) {
            return;
        }
        boolean precise = until != null || duration != null;
        findings.add(new Finding(
                event.mission().mission(),
                sentence.clause(event.start(), event.end()),
                further,
                (precise ? 0.94 : 0.75) * event.mission().certainty(),
                sentence.speaker(),
                header -> new MandateRenewed(header, body.name(), number, day, end, duration, rollover)));
    }

    /** A sentence beside the one that prolongs, with no prolongation of its own. */
    private static boolean isApart(Reading sentence, Reading neighbour) {
        return Math.abs(neighbour.index() - sentence.index()) == 1
                && Prolongations.in(neighbour).isEmpty();
    }

    private static List<Span> with(List<Span> places, Reading place, @Nullable Object told) {
        if (told == null || places.contains(place.whole())) {
            return places;
        }
        List<Span> more = new ArrayList<>(places);
        more.add(place.whole());
        return more;
    }

    /** How long a title prolongs the mandate of the article's main mission: "le mandat de la Monusco prolongé d'un an". */
    private static @Nullable Period titled(Reading sentence, Extension event) {
        String title = sentence.context().article().title();
        boolean main = event.mission().mission().equals(sentence.context().mainMission());
        if (title == null || !main || !TITLED.matcher(title).find()) {
            return null;
        }
        return TimeTagger.tag(title, "fr").stream()
                .flatMap(time -> Spans.periodOf(time.expression()).stream())
                .findFirst()
                .orElse(null);
    }

    private static final Phrase TITLED = Phrase.compile("prolong|prorog|renouvel|recondui|de plus|supplémentaire");
}
