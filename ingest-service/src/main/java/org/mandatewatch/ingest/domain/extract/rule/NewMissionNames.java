package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What comes in a mission's place: one with a name, or a kind of operation. */
final class NewMissionNames {

    private static final Phrase APPOSITION = Phrase.compile(
            "^ , (?:the |an? )?(?:(?:(?:O\\d+|[a-z-]+) ){1,6}(?:(?:in|for) (?:the )?C\\d+ )?\\( )?(?<m>M\\d+)(?![^ ])");

    private NewMissionNames() {}

    private static final Phrase GENERIC = Phrase.compile(
            "(?i)(?:U\\.?N\\.?|United Nations|AU|African Union|EU)(?:[- ](?:led|mandated|run|backed))?(?: [a-z-]+){0,2} (?:operation|mission|force)");

    /** "Will become the largest operation": the same one, grown. */
    private static final Phrase SUPERLATIVE = Phrase.compile(
            "(?<![^ ])(?:largest|biggest|most|costliest|deadliest|longest|first|second|smallest|only|target|model|part)(?![^ ])");

    private static final Phrase ARTICLE =
            Phrase.compile("(?:^|(?<= ))(?:an?|full|fully|formal|formally|proper)(?: |$)");

    /** What comes stands behind an offset: a mission with a name, or a kind. */
    static void behind(
            Reading sentence, @Nullable Antecedent old, Mood mood, int start, int from, List<MissionChange> found) {
        if (old == null || mood == Mood.DENIED) {
            return;
        }
        String tail = MissionChanges.tail(sentence, from);
        Matcher name = ChangeWords.NEW_NAME.matcher(tail);
        if (name.find()) {
            Antecedent fresh = sentence.named(name.group("m"));
            int end = from + name.end();
            if (fresh == null) {
                return;
            }
            int at = from + name.start("m");
            String written = sentence.quoted(at, end);
            boolean same = fresh.mission().equals(old.mission());
            if (GENERIC.matches(written)
                    && ARTICLE.matcher(name.group().strip()).find()) {
                // "A UN peacekeeping operation" names no mission, whatever else the article names.
                found.add(new MissionChange(old, null, written, mood, start, end));
                return;
            }
            Antecedent gone = same && old.certainty() < 1 ? MissionRoles.earlier(sentence, start, fresh) : old;
            if (gone != null && !MissionChanges.belongsToOther(sentence, end)) {
                MissionChanges.add(found, gone, fresh, null, mood, start, end);
            }
            return;
        }
        Matcher kind = ChangeWords.NEW_KIND.matcher(tail);
        if (kind.find() && !SUPERLATIVE.matcher(kind.group()).find()) {
            int end = from + kind.end();
            String words = sentence.quoted(from + kind.start("kind"), end);
            found.add(new MissionChange(old, null, words, mood, start, end));
        }
    }

    /** "The office that came after the old one, the new one". */
    static @Nullable Antecedent appositionAfter(Reading sentence, int from, Antecedent old) {
        Matcher apposition = APPOSITION.matcher(MissionChanges.tail(sentence, from));
        Antecedent fresh = apposition.find() ? sentence.named(apposition.group("m")) : null;
        return fresh == null || fresh.mission().equals(old.mission()) ? null : fresh;
    }
}
