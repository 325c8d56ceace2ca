package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.ingest.domain.date.Tense;

/** "The force's mandate is due to expire in early October." */
final class MandateExpiryRule implements Rule {

    private static final String MANDATE = "(?<obj>mandates?|authori[sz]ation)";

    private static final String ENDS =
            "(?:expir(?:e|es|ed|ing)|laps(?:e|es|ed|ing)|run(?:s|ning)? out|ran out|end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|run(?:s)? (?:until|through|to|till)|come(?:s)? to an end|terminat(?:e|es|ed|ing))";

    private static final String ON =
            "(?:on|in|at|by|until|till|through|to|the|midnight|of|late|early|,|as|early|again|its|initial|later|next) ";

    private static final List<Phrase> PATTERNS = List.of(
            Phrase.compile(
                    "(?<obj>M\\d+|mission|force|operation|mandate|authori[sz]ation) 's (?<date>D\\d+) (?:expiry|expiration|end|deadline|cut - off)"),
            Phrase.compile(MANDATE + "(?: [^ ;]+){0,22}? " + ENDS + " (?:" + ON + "){0,4}(?<date>D\\d+)"),
            Phrase.compile(
                    "(?<obj>M\\d+)(?: 's)?(?: (?:is|was|were|are|will|due|set|scheduled|to|would|have|has|expected|currently|also|now|had|been|mandate|,|which|that|itself))* "
                            + ENDS + " (?:" + ON + "){0,4}(?<date>D\\d+)"),
            Phrase.compile(
                    "(?<date>D\\d+) (?:expiry|expiration|end|deadline|expiration date|expiry date) (?:date )?(?:of|for) (?:[^ ;]+ ){0,4}?(?<obj>M\\d+|mandate|authori[sz]ation)"),
            Phrase.compile(
                    "(?<obj>mandate|authori[sz]ation)(?: 's)? (?:[^ ;]+ ){0,2}?(?:expiry|expiration|end date)(?: date)?(?: (?:is|of|on|in|at|set|for|the|,))* (?<date>D\\d+)"),
            Phrase.compile(
                    "(?:expiry|expiration|end|lapse) of (?:[^ ;]+ ){0,6}?(?<obj>mandate|authori[sz]ation)(?: (?:of|for) (?:the )?M\\d+)?(?: (?:on|in|at|,|the))* (?<date>D\\d+)"),
            Phrase.compile(
                    "(?<obj>mandate|authori[sz]ation)(?: [^ ;]+){0,8}? before (?:its|the|their) (?<date>D\\d+) (?:expiry|expiration|end)"),
            Phrase.compile(
                    "(?<obj>M\\d+|mission|force|mandate)(?: 's)?(?: [^ ;]+){0,6}? (?:current(?:ly)? )?(?:authori[sz]ed|authori[sz]ation|mandated|valid)(?: to [a-z]+)?(?: (?:is|runs|lasts|only|to))* (?:until|through|till|up to)(?: the)? (?<date>D\\d+)"));

    /** What lies between the mandate and its end must not end something else, or be no statement at all. */
    private static final Phrase NOT_THIS = Phrase.compile(
            "\\b(?:extend[a-z]*|renew[a-z]*|prolong[a-z]*|(?:did|does|do|has|had|will) not|never|if|could end|should end|sanctions|ceasefire|truce|adopted|began|started|voted to|violence|fighting|war|presence of|to help end)\\b");

    private static final Phrase OTHER_SUBJECT =
            Phrase.compile("\\b(?:contract|budget|funding|fund|deal|agreement|licen[cs]e|lease|mandate to)\\b[^,;]*$");

    private static final Phrase PAST = Phrase.compile("\\b(?:expired|ended|lapsed|ran out|concluded|terminated)\\b");

    private static final Phrase WOULD =
            Phrase.compile("\\b(?:would|was due|were due|was set|due to|set to|had been due)\\b");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "expire",
                "expires",
                "expired",
                "expiring",
                "expiry",
                "expiration",
                "lapse",
                "lapses",
                "lapsed",
                "end",
                "ends",
                "ended",
                "ending",
                "run",
                "runs",
                "running",
                "ran",
                "conclude",
                "concludes",
                "concluded",
                "concluding",
                "authorised",
                "authorized",
                "authorisation",
                "authorization",
                "mandated",
                "comes",
                "terminates",
                "valid",
                "deadline");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> dated = new HashSet<>();
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                String date = matcher.group("date");
                Antecedent mission = dated.contains(date) ? null : mission(sentence, matcher);
                if (mission != null) {
                    dated.add(date);
                    expiry(sentence, matcher, mission, findings);
                }
            }
        }
    }

    private static @Nullable Antecedent mission(Reading sentence, Matcher matcher) {
        String obj = matcher.group("obj");
        String between = matcher.group()
                .substring(0, matcher.group().length() - matcher.group("date").length());
        boolean unless = sentence.text().substring(matcher.end()).startsWith(" unless");
        String inside = between.replaceAll(
                "\\b(?:initially|originally|first|last) (?:extended|renewed|set|approved)[^,]*,", "");
        if (!unless && NOT_THIS.matcher(inside).find()) {
            return null;
        }
        if (MandateOwner.isMission(obj)) {
            // "The contract for M expires": not the mission.
            boolean other = OTHER_SUBJECT
                    .matcher(sentence.text().substring(0, matcher.start("obj")))
                    .find();
            return other ? null : sentence.named(obj);
        }
        return obj.startsWith("mandate") || obj.startsWith("authori")
                ? MandateOwner.at(sentence, matcher.start("obj"))
                : sentence.mission(matcher.start("obj"));
    }

    private static void expiry(Reading sentence, Matcher matcher, Antecedent mission, Findings findings) {
        boolean past = PAST.matcher(matcher.group()).find()
                && !WOULD.matcher(matcher.group()).find();
        DateWindow window = sentence.window(
                matcher.group("date"),
                past ? Tense.PAST : Tense.FUTURE,
                mission.mission().body().zone());
        boolean mandate =
                !MandateOwner.isMission(matcher.group("obj")) || matcher.group().contains("mandate");
        findings.add(
                sentence,
                mission,
                sentence.clause(matcher),
                (mandate ? 0.96 : 0.85) * Certainty.of(window),
                header -> new MandateExpiry(header, window));
    }
}
