package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** The rules of one language, each shown only the sentences that have one of its trigger words. */
public final class RuleBook {

    private final List<Rule> rules;
    private final Map<String, Long> triggers = new HashMap<>();

    private final Function<Token, String> cue;

    /** Rules called by whole words. */
    public RuleBook(List<Rule> rules) {
        this(rules, Token::word);
    }

    /**
     * @param cue what of a word calls a rule, for languages whose words change too much to list them
     * @throws IllegalArgumentException for more than 64 rules: the bits of a long say which a word calls
     */
    public RuleBook(List<Rule> rules, Function<Token, String> cue) {
        if (rules.size() > Long.SIZE) {
            throw new IllegalArgumentException("more rules than bits: " + rules.size());
        }
        this.rules = List.copyOf(rules);
        this.cue = cue;
        for (int rule = 0; rule < rules.size(); rule++) {
            long bit = 1L << rule;
            rules.get(rule).triggers().forEach(word -> triggers.merge(word, bit, (a, b) -> a | b));
        }
    }

    /** What all rules read in an article. */
    public List<Finding> read(Context context) {
        Findings findings = new Findings();
        look(context, (rule, sentence) -> rule.read(sentence, findings));
        return findings.all();
    }

    /** The same, with every look of a rule at a sentence told to a watcher. */
    public List<Finding> read(Context context, Consumer<Look> watcher) {
        Findings findings = new Findings();
        look(context, (rule, sentence) -> {
            int made = findings.all().size();
            int refused = findings.refusals().size();
            rule.read(sentence, findings);
            watcher.accept(new Look(
                    rule.getClass().getSimpleName(),
                    sentence.index(),
                    trigger(rule, sentence.shape().sentence()),
                    findings.all().subList(made, findings.all().size()),
                    findings.refusals().subList(refused, findings.refusals().size())));
        });
        return findings.all();
    }

    private void look(Context context, Visit visit) {
        for (int i = 0; i < context.sentences().size(); i++) {
            Sentence sentence = context.sentences().get(i);
            long triggered = sentence.heading() ? 0 : triggered(sentence);
            if (triggered != 0) {
                Reading reading = new Reading(context, i);
                if (Commands.isOne(reading.text())) {
                    continue;
                }
                for (int rule = 0; rule < rules.size(); rule++) {
                    if ((triggered & 1L << rule) != 0) {
                        visit.at(rules.get(rule), reading);
                    }
                }
            }
        }
    }

    private long triggered(Sentence sentence) {
        long triggered = 0;
        for (Token token : sentence.tokens()) {
            Long called = triggers.get(cue.apply(token));
            if (called != null) {
                triggered |= called;
            }
        }
        return triggered;
    }

    private String trigger(Rule rule, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> rule.triggers().contains(cue.apply(token)))
                .map(Token::word)
                .findFirst()
                .orElse("");
    }

    private interface Visit {
        void at(Rule rule, Reading sentence);
    }
}
