package org.mandatewatch.ingest.domain.extract.rule.french;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Picks, among the dates and lengths of a French sentence, the one that answers a question. */
final class Moments {

    private static final Phrase DATE = Phrase.compile("(?<![^ ])D\\d+");

    private static final Phrase LENGTH = Phrase.compile("(?<![^ ])T\\d+");

    private static final Phrase UNTIL = Phrase.compile(
            "(?<![^ ])(?:jusqu'|jusque|prenant fin|expirant|s' achevant|arrivant à (?:echeance|expiration)|echeant|au - dela(?: du| de)?|terme fixe au)(?: (?:le|la|à|au|en|aux|l'|fin|vers|debut)){0,6} $");

    /** What began or lasted so long is not to last so long. */
    private static final Phrase PAST_LENGTH = Phrase.compile(
            "(?<![^ ])(?:(?:depuis|apres|il y a|dans|pendant|durant|en l' espace de)(?: (?!D\\d|pour|d')[^ ;,.:]+){0,3}|en|vecu|dure|existe|moins de|moins d') $");

    private static final Phrase LASTED = Phrase.compile(
            "^ (?:d' existence|de presence|apres|plus tot|auparavant|durant|de guerre|plus tard|d' absence)(?![^ ])");

    /** Words that make the date after them the end of something, the day of a report, or what came before. */
    private static final Phrase OTHER_DAY = Phrase.compile(
            "(?<![^ ])(?:expir[a-z]*|echeance|echoit|echoi[a-z]*|(?<!mis )(?<!met )(?<!mettant )fin|s' ach[a-z]*|termine|terme|jusqu'|prochain|avant|apres|depuis|partir|d' ici|prevue?|attendue?|fixee? (?:à|au|pour))(?: (?:le|la|à|au|en|aux|l'|du|de|des|dans|pour|initialement)){0,6} $");

    private static final Phrase STARTING =
            Phrase.compile("(?:(?<![^ ])à (?:partir|compter) du? ?|(?:^|[,:;] )depuis )(?:le |la |l' |ce )?$");

    /** The day of a decision that a sentence only recalls. */
    private static final Phrase DECIDED_DAY = Phrase.compile(
            "(?<![^ ])(?:resolution|R\\d+|texte|decision|accord)(?: ,)?(?: [^ ;.:]+){0,2} (?:votee?|adoptee?|prise|signe|approuvee?|conclue?)(?: (?:le|ce))? $");

    private static final Phrase REPORTED = Phrase.compile(
            "(?<![^ ])(?:indique|declare|affirme|rappele|precise|confie|souligne|estime|averti|dit|explique|assure|regrette|fait savoir|juge|salue|saluee)(?: [a-z]+){0,2} $");

    private Moments() {}

    /** The placeholder of the first date in a region until which something lasts. */
    static @Nullable String until(Reading sentence, int from, int to) {
        Matcher matcher = DATE.within(sentence.text(), from, to);
        while (matcher.find()) {
            Time time = sentence.shape().mention(matcher.group(), Time.class);
            boolean until = time != null && time.isUntil();
            if (until || UNTIL.matcher(left(sentence, matcher)).find() || isTerm(sentence.text(), matcher)) {
                return matcher.group();
            }
        }
        return null;
    }

    /** "A fixé au 30 juin le terme du mandat". */
    private static boolean isTerm(String text, Matcher date) {
        return TERM.matcher(Wording.left(text, date.start(), 20)).find()
                && TERM_BEHIND.begins(text.substring(date.end()));
    }

    private static final Phrase TERM =
            Phrase.compile("(?<![^ ])(?:fixee?|fixent|fixant|arretee?|reportee?|repoussee?) (?:au|à la|à) $");
    private static final Phrase TERM_BEHIND = Phrase.compile(
            " (?:le |l' |la )?(?:nouve(?:au|lle) )?(?:terme|echeance|fin|expiration|date butoir)(?![^ ])");

    /** The first length of time in a region that something is given. */
    static @Nullable Period length(Reading sentence, int from, int to) {
        Matcher matcher = LENGTH.within(sentence.text(), from, to);
        while (matcher.find()) {
            Period period = period(sentence, matcher);
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    /** The last length of time in a region. */
    static @Nullable Period lengthBefore(Reading sentence, int from, int to) {
        Matcher matcher = LENGTH.within(sentence.text(), from, to);
        Period last = null;
        while (matcher.find()) {
            Period period = period(sentence, matcher);
            last = period == null ? last : period;
        }
        return last;
    }

    private static @Nullable Period period(Reading sentence, Matcher matcher) {
        String right = sentence.text().substring(matcher.end());
        if (PAST_LENGTH.matcher(left(sentence, matcher)).find()
                || LASTED.matcher(right).find()) {
            return null;
        }
        Time time = sentence.shape().mention(matcher.group(), Time.class);
        return time == null ? null : Spans.periodOf(time.time().expression()).orElse(null);
    }

    /** The window of the date nearest an offset on which an act may have happened. */
    static @Nullable DateWindow ofAct(Reading sentence, int near, String zone) {
        String placeholder = act(sentence, near, true);
        DateWindow window = placeholder == null ? null : sentence.window(placeholder, Tense.PAST, zone);
        boolean placed = window != null && (window.earliest() != null || window.latest() != null);
        // "Every year" is no day, but without a day of publication no day can be placed.
        return placed || sentence.context().article().publishedOn() == null ? window : null;
    }

    /** The placeholder of the date nearest an offset on which something happens, or happened. */
    static @Nullable String act(Reading sentence, int near, boolean past) {
        Matcher matcher = DATE.matcher(sentence.text());
        Matcher dateline = DATELINE.matcher(sentence.text());
        int start = sentence.index() <= 1 && dateline.find() ? dateline.end() : 0;
        String best = null;
        int distance = Integer.MAX_VALUE;
        while (matcher.find()) {
            Time time = sentence.shape().mention(matcher.group(), Time.class);
            String left = left(sentence, matcher);
            boolean from = !past && STARTING.matcher(left).find();
            boolean exact = time != null
                    && (time.time().bound() == Bound.EXACT
                            || (!past && time.time().bound() == Bound.FROM)
                            || (from && time.time().bound() == Bound.SINCE));
            boolean possible = exact
                    && matcher.start() >= start
                    && !(past && isOfMainClause(sentence.text(), matcher.end(), near))
                    && !(past && isPlan(sentence.text(), matcher))
                    && (from || !OTHER_DAY.matcher(left).find())
                    && !UNTIL.matcher(left).find()
                    && (past || !DECIDED_DAY.matcher(left).find());
            if (possible && !(past && isAhead(sentence, matcher.group()))) {
                int away = Math.abs(matcher.start() - near)
                        + (REPORTED.matcher(left).find() ? 400 : 0);
                if (away < distance) {
                    best = matcher.group();
                    distance = away;
                }
            }
        }
        return best == null ? null : exacter(sentence, best);
    }

    /** "Elle sera remplacée le 16 octobre": a day to come, whatever was decided before. */
    private static boolean isPlan(String text, Matcher date) {
        return PLANNED.matcher(Wording.left(text, date.start(), 60)).find()
                || PLAN_BEHIND
                        .matcher(text.substring(date.end(), Math.min(text.length(), date.end() + 80)))
                        .find();
    }

    private static final Phrase PLANNED = Phrase.compile(
            "(?<![^ ])(?:sera|seront|aura|auront|[a-z]{2,}(?:era|eront|ira|iront|dra|dront))(?: (?!D\\d|a |ont |,)[^ ;:.]+){0,4}(?: ,)?(?: (?:le|la|à|au|en|des|ce|l'))* $");

    private static final Phrase PLAN_BEHIND = Phrase.compile(
            "^ ,(?: (?!a |ont |D\\d)[^ ;:.,]+){1,6}? (?:sera|seront|aura|auront|[a-z]{2,}(?:era|eront|ira|iront|dra|dront))(?![^ ])");

    /** "Le 16, elle sera remplacée par une mission que la résolution crée": not the day of the founding. */
    private static boolean isOfMainClause(String text, int date, int near) {
        return date < near && RELATIVE.matcher(text.substring(date, near)).find();
    }

    private static final Phrase RELATIVE = Phrase.compile(" , (?:que|qu')(?![^ ])");

    private static final Phrase DATELINE =
            Phrase.compile("^.{0,60}?D\\d+ (?:\\( [^)]{1,24}\\) )?(?:\\. )?[-\u2013\u2014] ");

    /** What has happened happened before it was reported. */
    private static boolean isAhead(Reading sentence, String placeholder) {
        LocalDate published = sentence.context().article().publishedOn();
        DateWindow window = sentence.window(placeholder, Tense.PAST, "UTC");
        return published != null
                && window != null
                && window.earliest() != null
                && window.earliest().isAfter(published);
    }

    /** "Dans la nuit de lundi à mardi, le 16 juin": the day that a vaguer phrase goes on to. */
    static String exacter(Reading sentence, String placeholder) {
        Matcher matcher = APPOSED.matcher(sentence.text());
        while (matcher.find()) {
            if (matcher.group("vague").equals(placeholder)) {
                return matcher.group("exact");
            }
        }
        return placeholder;
    }

    private static final Phrase APPOSED =
            Phrase.compile("(?<![^ ])(?<vague>D\\d+) , (?:le |ce |soit le )?(?<exact>D\\d+)(?![^ ])");

    /** The offset behind a placeholder; another one when it is null. */
    static int end(String text, @Nullable String placeholder, int otherwise) {
        int at = placeholder == null ? -1 : text.indexOf(placeholder);
        return at < 0 || placeholder == null ? otherwise : at + placeholder.length();
    }

    private static String left(Reading sentence, Matcher matcher) {
        return Wording.left(sentence.text(), matcher.start(), 60);
    }
}
