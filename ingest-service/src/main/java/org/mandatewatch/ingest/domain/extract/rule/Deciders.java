package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Mention.BodyNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** Which body decided on a mission: named, or meant by "the Council", a resolution, or its organisation. */
final class Deciders {

    private static final Phrase RESOLUTION = Phrase.compile("(?<![^ ])R\\d+(?![^ ])");

    private static final Phrase COUNCIL = Phrase.compile("(?<![^ ])(?:the|a) (?:[a-z]+ )?council(?![^ ])");

    /** What a text does, the council did that the article named before. */
    private static final Phrase TEXT = Phrase.compile(
            "^(?:it|the (?:resolution|text)(?: , [^,;.]{1,60} ,)?) (?:also |further )?(?:authori[sz]es|establishes|creates|approves|endorses|sets up)(?![^ ])|(?<![^ ])(?:under|by|in|through) the (?:resolution|text)(?![^ ])");

    /** How many sentences a reader keeps a body in mind. */
    private static final int MEMORY = 8;

    private static final Phrase ACTING = Phrase.compile(
            "(?<![^ ])(?:by (?:the )?(?=O\\d+))?(?<o>O\\d+)(?:(?<=by O\\d{1,3}|by the O\\d{1,3})|(?: (?:has|had|also|then|leaders|states|ministers|D\\d+|on|in))* (?:authori[sz]ed|established|created|set up|launched|approved|mandated|endorsed|activated))(?![^ ])");

    private Deciders() {}

    static Body of(Reading sentence, int offset, Mission mission) {
        Body named = sentence.body(offset);
        if (named != null) {
            return named;
        }
        String text = sentence.text();
        if (RESOLUTION.matcher(text).find()) {
            return Councils.SECURITY_COUNCIL;
        }
        Body own = mission.body();
        if (COUNCIL.matcher(text).find() || TEXT.matcher(text).find()) {
            Body earlier = earlier(sentence);
            boolean european = own.name().startsWith("EU ") || own.name().startsWith("North ");
            return earlier != null ? earlier : european ? own : Councils.SECURITY_COUNCIL;
        }
        Body organisation = organisation(sentence);
        return organisation == null ? own : organisation;
    }

    /** The body that the article named last. */
    private static @Nullable Body earlier(Reading sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Body last = null;
            for (Placed placed : sentence.context().mentions(i)) {
                if (placed.mention() instanceof BodyNamed named) {
                    last = named.body();
                }
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** The body of the organisation that acts, when the sentence begins with it or names it as agent. */
    private static @Nullable Body organisation(Reading sentence) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof OrganisationNamed named) {
                String written = Placeholders.written(sentence.shape(), placed);
                boolean acts = ACTING.matcher(sentence.text())
                        .results()
                        .anyMatch(m -> m.group("o").equals(written));
                if (acts) {
                    return named.organisation().body();
                }
            }
        }
        return null;
    }
}
