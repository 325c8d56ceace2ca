package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.ResolutionNumber;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;
import org.mandatewatch.ingest.domain.extract.text.Sentence;

/**
 * "The text, numbered 9999, was drafted by France": a sentence that gives a number to a decision just told.
 *
 * @param missions those that the sentence names; often none
 */
public record NumberedText(Span sentence, String number, Set<MissionId> missions) {

    public NumberedText {
        missions = Set.copyOf(missions);
    }

    /** All of an article, in its order. */
    public static List<NumberedText> in(Context context) {
        List<NumberedText> found = new ArrayList<>();
        for (int i = 0; i < context.sentences().size(); i++) {
            Sentence sentence = context.sentences().get(i);
            for (Placed placed : context.mentions(i)) {
                if (placed.mention() instanceof ResolutionNumber resolution && resolution.apart()) {
                    Set<MissionId> missions = context.mentions(i).stream()
                            .map(Placed::mention)
                            .filter(MissionNamed.class::isInstance)
                            .map(mention -> ((MissionNamed) mention).mission().id())
                            .collect(Collectors.toSet());
                    found.add(new NumberedText(
                            new Span(sentence.start(), sentence.end()), resolution.number(), missions));
                }
            }
        }
        return found;
    }
}
