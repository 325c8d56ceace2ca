package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention;

/** What a vote is about: a text is adopted on what is named after it, and a draft rejected on what is named before. */
final class VoteSubjects {

    private VoteSubjects() {}

    static @Nullable Antecedent of(Reading sentence, Outcomes.Ended ended) {
        String text = sentence.text();
        int end = Clauses.end(text, ended.end());
        String before = null;
        String after = null;
        String elsewhere = null;
        for (Mention.Placed placed : sentence.shape().mentions()) {
            if (placed.mention().letter() != 'M') {
                continue;
            }
            String written = Placeholders.written(sentence.shape(), placed);
            int at = Placeholders.offset(sentence.shape(), placed);
            boolean aside = Clauses.isAside(text, at, ended.start());
            if (at >= ended.start() && at < end) {
                // Of "turned M1 into M2" the vote made the second.
                boolean made =
                        MADE_INTO.matcher(text.substring(ended.start(), at)).find();
                after = after == null || made ? written : after;
            } else if (at < ended.start() && !aside) {
                before = written;
            } else if (elsewhere == null) {
                elsewhere = written;
            }
        }
        String best = after != null ? after : before != null ? before : elsewhere;
        Antecedent named = best == null ? ofText(sentence, ended) : sentence.named(best);
        return named == null || !REPLACING.matcher(text).find() ? named : inItsPlace(sentence, named);
    }

    private static final Phrase MADE_INTO = Phrase.compile("\\binto (?:an? |the )?(?:new |larger |bigger )?$");

    /** "Voted to send a joint force", which a sentence further down names with its resolution. */
    static @Nullable Antecedent created(Reading sentence) {
        int last = Math.min(sentence.context().sentences().size() - 1, sentence.index() + STORY);
        for (int i = sentence.index() + 1; i <= last; i++) {
            Reading down = new Reading(sentence.context(), i);
            if (NAMING.matcher(down.text()).find()) {
                for (Mention.Placed placed : down.shape().mentions()) {
                    if (placed.mention() instanceof Mention.MissionNamed named) {
                        return new Antecedent(named.mission(), Antecedents.EARLIER);
                    }
                }
            }
        }
        return null;
    }

    private static final Phrase CREATING = Phrase.compile(
            "(?<![^ ])(?:send|sending|set up|setting up|creat(?:e|ing)|establish(?:ing)?|authori[sz](?:e|ing)|form|forming|deploy(?:ing|ment of)?|launch(?:ing)?) an? (?:[^ ;,.]+ ){0,8}?(?:force|mission|operation|presence)(?![^ ])");

    private static final Phrase NAMING = Phrase.compile(
            "R\\d+|(?<![^ ])(?:resolution|known as|to be called|to be named|new (?:force|mission|operation))(?![^ ])");

    /** "The text was adopted", of which a sentence before said what it does. */
    private static @Nullable Antecedent ofText(Reading sentence, Outcomes.Ended ended) {
        Antecedent created = CREATING.matcher(sentence.text()).find() ? created(sentence) : null;
        Antecedent decided = created == null ? decided(sentence, STORY) : created;
        return decided == null ? sentence.mission(ended.start()) : decided;
    }

    /**
     * The mission of the decision that a sentence without a mission goes on about: "the text was adopted", "the
     * Secretary-General is to report". Null when the sentence names one, or no sentence before decided on one.
     *
     * @param reach how many sentences before may tell the decision
     */
    static @Nullable Antecedent decided(Reading sentence, int reach) {
        if (sentence.shape().mentions().stream().anyMatch(p -> p.mention() instanceof Mention.MissionNamed)) {
            return null;
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - reach); i--) {
            Reading before = new Reading(sentence.context(), i);
            Matcher decision = DECISION.matcher(before.text());
            if (decision.find()) {
                for (Mention.Placed placed : before.shape().mentions()) {
                    boolean behind = Placeholders.offset(before.shape(), placed) > decision.start();
                    if (behind && placed.mention() instanceof Mention.MissionNamed named) {
                        return new Antecedent(named.mission(), Antecedents.EARLIER);
                    }
                }
            }
        }
        return null;
    }

    private static final Phrase DECISION = Phrase.compile(
            "(?<![^ ])(?:R\\d+|resolution|draft|text|(?:extend|renew|authori[sz]|establish|approv|adopt|vot|prolong)(?:e|es|ed|ing)?|blessing)(?![^ ])");

    private static final Phrase REPLACING =
            Phrase.compile("(?<![^ ])(?:replac(?:e|es|ing)|succeed|supplant|take the place of|turn|transform)(?![^ ])");

    private static final int STORY = 5;

    /** "Voted to replace M1 with a bigger force", which a sentence near by names: the vote made the new one. */
    private static Antecedent inItsPlace(Reading sentence, Antecedent old) {
        List<Reading> story = new ArrayList<>(List.of(sentence));
        story.addAll(sentence.context().around(sentence.index(), STORY));
        for (Reading told : story) {
            for (MissionChange change : told.changes()) {
                if (change.successor() != null && change.old().mission().equals(old.mission())) {
                    return new Antecedent(change.successor(), old.certainty());
                }
            }
        }
        return old;
    }
}
