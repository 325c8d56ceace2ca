package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandatewatch.contract.fact.MissionRequested;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/** "… approved by the Council following a formal request from the host's government." */
final class MissionRequestedRule implements Rule {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "\\b(?:following|after|upon|answering|in response to|at) (?:an? |the |repeated |formal )*(?:request|requests|appeal|call|invitation) (?:from|by|of) (?:the )?(?<c>[CA]\\d+)"),
            Pattern.compile(
                    "\\b(?:following|after|in response to|at|answering) (?:the )?(?<c>[CA]\\d+)(?: government)?(?: 's)? (?:formal |repeated )?(?:request|call|appeal)s?\\b(?! (?:to end|to leave))"),
            Pattern.compile(
                    "(?<c>[CA]\\d+)(?: 's)?(?: government| authorities| prime minister| president)? (?:had |has |have |first |formally |again )*(?:requested|asked for|appealed for|called for) (?:the )?(?:[^ ;.]+ ){0,4}?(?:M\\d+|(?:international|multinational|peacekeeping) (?:[a-z]+ ){0,3}?(?:mission|force))"));

    private static final Pattern MISSION =
            Pattern.compile("M\\d+|\\b(?:mission|force|deployment|peacekeepers|intervention)\\b");

    private static final Pattern WITHDRAWAL =
            Pattern.compile("\\b(?:withdraw[a-z]*|exit|leave|drawdown|terminat[a-z]*)\\b");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "request",
                "requests",
                "requested",
                "appeal",
                "appealed",
                "call",
                "invitation",
                "asked",
                "called",
                "calls");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (!MISSION.matcher(text).find() || WITHDRAWAL.matcher(text).find()) {
            return;
        }
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                Country country = sentence.country(matcher.group("c"));
                Antecedent mission = sentence.mission(matcher.start());
                // Only the country where it works can ask for a mission to itself.
                if (country != null
                        && mission != null
                        && country.equals(mission.mission().host())) {
                    findings.add(
                            sentence,
                            mission,
                            sentence.clause(matcher),
                            0.8,
                            header -> new MissionRequested(header, "Government of " + country.name(), null));
                    return;
                }
            }
        }
    }
}
