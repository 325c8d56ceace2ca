package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.MandateEnded;

/** "The Council decided to terminate the mission's mandate as of 30 June." */
final class MandateEndedRule implements Rule {

    private static final Pattern TERMINATED = Pattern.compile(
            "(?:terminated|terminates|terminating|(?:decided|decides|voted|agreed) (?:[^ ;.]+ ){0,3}?to (?:terminate|end|close)|ended|put an end to) (?:the |its |their )?(?:mandate of (?:the )?)?(?<obj>M\\d+|mandate)(?: 's mandate)?(?! (?:until|through))");

    private static final Pattern LAPSED = Pattern.compile(
            "(?<obj>mandate)(?: [^ ;.]+){0,6}? (?:lapsed|was allowed to (?:lapse|expire)|expired without (?:a |any )?(?:renewal|extension))");

    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:would|could|may|might|if|unless|should|propos[a-z]*|draft|expected|likely|set|due|urg[a-z]*|call(?:s|ed)? (?:for|on)|not|whether|demand[a-z]*|to)\\b(?: [^ ;]+){0,6} $");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "terminated",
                "terminates",
                "terminating",
                "terminate",
                "end",
                "close",
                "ended",
                "lapsed",
                "lapse",
                "expired",
                "expire");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        ended(sentence, TERMINATED, EndReason.TERMINATED, findings);
        ended(sentence, LAPSED, EndReason.LAPSED, findings);
    }

    private static void ended(Reading sentence, Pattern pattern, EndReason reason, Findings findings) {
        String text = sentence.text();
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()
                || UNREAL.matcher(text.substring(0, matcher.start())).find()) {
            return;
        }
        String obj = matcher.group("obj");
        Antecedent mission =
                MandateOwner.isMission(obj) ? sentence.named(obj) : MandateOwner.at(sentence, matcher.start("obj"));
        if (mission != null) {
            DateWindow on =
                    EndDays.of(sentence, matcher.end(), mission.mission().body().zone());
            findings.add(
                    sentence, mission, sentence.clause(matcher), 0.85, header -> new MandateEnded(header, reason, on));
        }
    }
}
