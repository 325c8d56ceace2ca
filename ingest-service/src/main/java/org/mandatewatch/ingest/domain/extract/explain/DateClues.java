package org.mandatewatch.ingest.domain.extract.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.date.WindowResolver;

/** What made days of a date phrase: the words alone, the day of publication, the tense, the preposition. */
final class DateClues {

    private DateClues() {}

    /**
     * The clues, in words.
     *
     * @param mention the phrase as it was recognised; null when no phrase of the article gives this window
     */
    static List<String> of(DateWindow window, @Nullable TimeMention mention, Article article) {
        List<String> clues = new ArrayList<>();
        if (mention == null) {
            clues.add("worked out from several phrases");
            return clues;
        }
        clues.add("read as " + mention.expression());
        if (same(window, resolve(mention, Tense.UNKNOWN, window, null))
                && same(window, resolve(mention, Tense.FUTURE, window, null))) {
            clues.add("the words alone decide");
        } else if (article.publishedOn() == null) {
            clues.add("needs the day of publication, which is not known");
        } else {
            clues.add("counted from the day of publication, " + article.publishedOn() + " ("
                    + article.publishedOnBasis() + ")");
            tense(window, mention, article).ifPresent(clues::add);
        }
        if (mention.bound() != Bound.EXACT) {
            clues.add("bound: " + mention.bound());
        }
        return clues;
    }

    /** The tense, when another one would have given other days. */
    private static Optional<String> tense(DateWindow window, TimeMention mention, Article article) {
        Set<Tense> giving = EnumSet.noneOf(Tense.class);
        for (Tense tense : Tense.values()) {
            if (same(window, WindowResolver.resolve(mention, article.publishedOn(), tense, window.zone()))) {
                giving.add(tense);
            }
        }
        boolean decided = !giving.isEmpty() && giving.size() < Tense.values().length;
        return decided ? Optional.of("tense of the sentence: " + giving) : Optional.empty();
    }

    private static DateWindow resolve(
            TimeMention mention, Tense tense, DateWindow window, @Nullable LocalDate publishedOn) {
        return WindowResolver.resolve(mention, publishedOn, tense, window.zone());
    }

    static boolean same(DateWindow a, DateWindow b) {
        return Objects.equals(a.earliest(), b.earliest()) && Objects.equals(a.latest(), b.latest());
    }
}
