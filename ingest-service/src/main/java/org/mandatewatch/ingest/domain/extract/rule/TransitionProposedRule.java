package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.fact.TransitionProposed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "… proposes transitioning the mission into a full UN peacekeeping operation." */
final class TransitionProposedRule implements Rule {

    private static final Phrase PEACEKEEPING = Phrase.compile("peacekeep|blue helmet|peace operation|peace mission");

    private static final Phrase UN = Phrase.compile("(?i)\\bu\\.?n\\.?\\b|united nations|blue helmet");

    /** Who circulated the draft that a sentence lets propose something. */
    private static final Phrase SPONSORS = Phrase.compile(
            "(?:draft|text|resolution|proposal)(?: [^ ;.]+){0,6}? by (?:the )?(?<list>" + CountryLists.LIST + ")");

    @Override
    public Set<String> triggers() {
        return ChangeWords.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (MissionChange change : sentence.changes()) {
            Mission old = change.old().mission();
            boolean proposed =
                    change.mood() == Mood.THOUGHT || (change.mood() == Mood.PLANNED && change.successor() == null);
            if (proposed && !old.sanctions()) {
                String to = to(change);
                findings.add(
                        sentence,
                        change.old(),
                        sentence.clause(change.start(), change.end()),
                        0.9,
                        header -> new TransitionProposed(header, to, proposers(sentence)));
                return;
            }
        }
    }

    /** What it would become, in few words: many ways of naming a peacekeeping operation are one. */
    private static String to(MissionChange change) {
        if (change.successor() != null) {
            return change.successor().name();
        }
        String words = change.kind() == null ? "" : change.kind().strip();
        boolean peacekeeping =
                PEACEKEEPING.matcher(words.toLowerCase(Locale.ROOT)).find();
        return peacekeeping && UN.matcher(words).find() ? "UN peacekeeping operation" : words;
    }

    private static List<String> proposers(Reading sentence) {
        Matcher draft = SPONSORS.matcher(sentence.text());
        return draft.find() ? CountryLists.names(sentence, draft.group("list")) : List.of();
    }
}
