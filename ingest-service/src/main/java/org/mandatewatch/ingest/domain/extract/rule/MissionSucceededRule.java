package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "The new mission took over from the old one on 1 January." */
final class MissionSucceededRule implements Rule {

    private static final String OVER =
            "(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|supersed(?:e|es|ed|ing)|(?:take|takes|took|taking|taken) over from|(?:assume|assumed|assumes) (?:the )?(?:duties|tasks|responsibilities|role) (?:of|from))";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<to>M\\d+)(?: ,)?(?: (?!M\\d+|[^ ]*not(?![^ ])|could|would|may|might|if)[^ ;.]+){0,8}? "
                    + OVER + "(?! by) (?:the |its predecessor ,? ?(?:the )?)?(?:[a-z-]+ ){0,3}?(?<from>M\\d+)"),
            Pattern.compile(
                    "(?<from>M\\d+)(?: ,)?(?: (?!M\\d+|not(?![^ ])|could|would|may|might|if)[^ ;.]+){0,8}? (?:replaced|succeeded|superseded|followed) by (?:the |a )?(?:[a-z-]+ ){0,4}?(?<to>M\\d+)"),
            Pattern.compile(
                    "(?:transition(?:ed|s|ing)?|handover|handed over|transfer(?:red)?|switch(?:ed)?|changeover)(?: of [a-z ]{3,30}?)? from (?:the )?(?<from>M\\d+) to (?:the |its successor ,? ?(?:the )?)?(?<to>M\\d+)"),
            Pattern.compile(
                    "(?:transform|convert|turn|transition)(?:s|ed|ing)? (?:the )?(?<from>M\\d+)(?: [^ ;.]+){0,4}? (?:into|to) (?:the |a |an )?(?:new )?(?<to>M\\d+)"),
            Pattern.compile(
                    "(?<to>M\\d+) , (?:the |which is the )?successor (?:mission )?(?:to|of) (?:the )?(?<from>M\\d+)"));

    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:would|could|may|might|propos[a-z]*|draft|consider[a-z]*|whether|if|urg[a-z]*|call(?:s|ed)? for|discuss[a-z]*|asked|seek[a-z]*|want[a-z]*|oppos[a-z]*|not|plans? to)\\b(?: [^ ;]+){0,14} $");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "replace",
                "replaces",
                "replaced",
                "replacing",
                "succeed",
                "succeeds",
                "succeeded",
                "succeeding",
                "supersede",
                "superseded",
                "supersedes",
                "superseding",
                "over",
                "assume",
                "assumed",
                "assumes",
                "transition",
                "transitioned",
                "transitioning",
                "handover",
                "handed",
                "transfer",
                "transferred",
                "transform",
                "transformed",
                "transforming",
                "transforms",
                "converted",
                "turned",
                "turning",
                "successor",
                "changeover",
                "followed",
                "convert",
                "turn",
                "converting");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()
                    && !UNREAL.matcher(text.substring(0, matcher.start())).find()) {
                Antecedent from = sentence.named(matcher.group("from"));
                Antecedent to = sentence.named(matcher.group("to"));
                if (from != null
                        && to != null
                        && !from.mission().equals(to.mission())
                        && !from.mission().sanctions()) {
                    Mission successor = to.mission();
                    DateWindow on = Dates.ofAct(
                            sentence, matcher.end(), from.mission().body().zone());
                    findings.add(
                            sentence,
                            from,
                            sentence.clause(matcher),
                            0.88,
                            header -> new MissionSucceeded(header, successor.id(), on));
                    return;
                }
            }
        }
    }
}
