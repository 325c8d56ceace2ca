package org.mandatewatch.ingest.domain.extract.rule;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** "The mission, which the Security Council approved in October 2023 for twelve months." */
final class MandateAuthorisedRule implements Rule {

    private static final double DATED = 0.93;
    private static final double UNDATED = 0.78;

    @Override
    public Set<String> triggers() {
        return CreationWords.TRIGGERS;
    }

    private static boolean isDay(DateWindow window) {
        return window.earliest() != null && window.earliest().equals(window.latest());
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<Mission> told = new HashSet<>();
        for (Creations.Creation creation : Creations.in(sentence)) {
            boolean clear = creation.mission().certainty() > Antecedents.AMBIGUOUS;
            if (clear && told.add(creation.mission().mission())) {
                authorised(sentence, creation, findings);
            }
        }
    }

    /** "Landed on Tuesday, nine months after the Council authorised the force": that Tuesday is the landing's. */
    private static final Phrase MEASURED = Phrase.compile(
            "(?<![^ ])(?:T\\d+|(?:a|one|the|few|several|some|couple of|many) (?:day|week|month|year)s?|days|weeks|months|years|long|shortly|soon)(?: later| or so)? (?:after|since)(?: [^ ;.]+){1,9} $");

    private static boolean isMeasuredFrom(Reading sentence, Creations.Creation creation) {
        String text = sentence.text();
        int from = Math.max(0, creation.start() - REACH);
        Matcher measured = MEASURED.matcher(text.substring(from, creation.start()));
        if (!measured.find()) {
            return false;
        }
        String clause = text.substring(from + measured.start(), creation.end());
        int comma = text.indexOf(" , ", creation.end());
        String behind = text.substring(creation.end(), comma < 0 ? text.length() : comma);
        return !DAY.matcher(clause).find() && !DAY.matcher(behind).find();
    }

    private static final Phrase DAY = Phrase.compile("(?<![^ ])D\\d+(?![^ ])");

    private static final int REACH = 120;

    private static void authorised(Reading sentence, Creations.Creation creation, Findings findings) {
        Mission mission = creation.mission().mission();
        List<Span> further = new ArrayList<>();
        Body body = Deciders.of(sentence, creation.start(), mission);
        String resolution = Resolutions.of(sentence, creation.start(), mission, further);
        DateWindow adopted = isMeasuredFrom(sentence, creation)
                ? null
                : ActDays.ofDecision(sentence, creation.start(), creation.end(), body.zone());
        if (adopted == null || !isDay(adopted)) {
            DateWindow told = Resolutions.dayAround(sentence, mission, body.zone(), further);
            adopted = told == null || (adopted != null && !Unions.agree(adopted, told)) ? adopted : told;
        }
        DateWindow day = adopted;
        Period duration = InitialTerms.of(sentence, creation.start(), mission, further);
        boolean backed = day != null || resolution != null;
        double confidence = (backed ? DATED : UNDATED)
                * creation.sure()
                * creation.mission().certainty();
        findings.add(new Finding(
                mission,
                sentence.clause(creation.start(), creation.end()),
                further,
                confidence,
                sentence.speaker(),
                header -> new MandateAuthorised(header, body.name(), resolution, day, duration)));
    }
}
