package org.mandatewatch.ingest.domain.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.Dateline.Rank;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;

/** Finds the places at the top of a text that say when it was published. */
final class Datelines {

    private static final int MOST_LINES = 15;
    private static final int LONGEST_HEAD = 12_000;
    private static final int LONGEST_PREFIX = 90;
    private static final int LONGEST_SUFFIX = 45;
    private static final int LONGEST_AGENCY = 45;

    private static final Set<String> LABELS = Set.of(
            "published", "posted", "date", "release", "released", "issued", "publié", "publiée", "pubdate", "dated");
    private static final Set<String> UPDATES = Set.of("updated", "modified", "jour");
    private static final Set<String> BESIDE_LABELS = Set.of(
            "for immediate on at by last le la à time the of first mis mise press news and am pm h gmt utc de du des et in en"
                    .split(" "));

    /** Small words inside the names of places. */
    private static final Set<String> PARTICLES =
            Set.of("au aux d l el al de del da do dos das di y von van sur es".split(" "));

    private Datelines() {}

    /** The datelines among the first lines that hold anything, in the order they stand. */
    static List<Dateline> find(String text, @Nullable String language) {
        String head = head(text);
        List<Dateline> found = new ArrayList<>();
        for (TimeMention mention : TimeTagger.tag(head, language)) {
            if (mention.expression() instanceof CalendarDay day && mention.bound() == Bound.EXACT) {
                Rank rank = rank(head, mention);
                if (rank != null) {
                    found.add(new Dateline(day, rank, mention));
                }
            }
        }
        return found;
    }

    private static String head(String text) {
        int end = 0;
        for (int lines = 0; lines < MOST_LINES && end < Math.min(text.length(), LONGEST_HEAD); ) {
            int lineEnd = text.indexOf('\n', end);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            lines += text.substring(end, lineEnd).isBlank() ? 0 : 1;
            end = Math.min(lineEnd + 1, text.length());
        }
        return text.substring(0, Math.min(end, LONGEST_HEAD));
    }

    private static @Nullable Rank rank(String head, TimeMention mention) {
        int lineStart = head.lastIndexOf('\n', mention.start()) + 1;
        int lineEnd = head.indexOf('\n', mention.end());
        String before = head.substring(lineStart, mention.start());
        String behind = head.substring(mention.end(), lineEnd < 0 ? head.length() : lineEnd);
        if (before.length() > LONGEST_PREFIX) {
            return null;
        }
        Rank labelled = labelled(before);
        if (labelled != null) {
            return labelled;
        }
        return isPlace(before) && (opensStory(behind) || isShort(behind) || isAgencyStyle(before, mention))
                ? Rank.PLACED
                : null;
    }

    private static @Nullable Rank labelled(String before) {
        Rank rank = null;
        for (String word : words(before)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (UPDATES.contains(lower)) {
                rank = Rank.UPDATED;
            } else if (LABELS.contains(lower)) {
                rank = rank == null ? Rank.LABELLED : rank;
            } else if (!BESIDE_LABELS.contains(lower)) {
                return null;
            }
        }
        return rank;
    }

    /** A city, an agency in brackets, a byline or nothing: no running sentence. */
    private static boolean isPlace(String before) {
        String bare = withoutArticle(before.strip());
        List<String> words = words(bare);
        if (words.isEmpty()) {
            return bare.length() <= 4;
        }
        for (String word : words) {
            boolean name =
                    Character.isUpperCase(word.charAt(0)) || PARTICLES.contains(word) || BESIDE_LABELS.contains(word);
            if (!name) {
                return false;
            }
        }
        String last = words.get(words.size() - 1);
        char end = bare.charAt(bare.length() - 1);
        String first = words.get(0);
        boolean byline = (first.equalsIgnoreCase("by") || first.equalsIgnoreCase("par")) && words.size() <= 6;
        boolean capitals = last.length() > 2 && last.equals(last.toUpperCase(Locale.ROOT));
        return byline || capitals || ",|·•)–—-*".indexOf(end) >= 0;
    }

    /** "Port-Vila, le 21 septembre": French says "the" before a date. */
    private static String withoutArticle(String before) {
        boolean article = before.equalsIgnoreCase("le") || before.endsWith(" le");
        return article ? before.substring(0, before.length() - 2).strip() : before;
    }

    /** " (Agency) – ", " — ", " -- " behind the date. */
    private static boolean opensStory(String behind) {
        String rest = behind.stripLeading();
        if (rest.startsWith(",")) {
            rest = rest.substring(1).stripLeading();
        }
        if (rest.startsWith("(")) {
            int close = rest.indexOf(')');
            if (close < 0 || close > LONGEST_AGENCY) {
                return false;
            }
            rest = rest.substring(close + 1).stripLeading();
        }
        return rest.startsWith("–") || rest.startsWith("—") || rest.startsWith("--") || rest.startsWith("- ");
    }

    /** Little follows on the line, and no words of a sentence: a time, a zone, a section. */
    private static boolean isShort(String behind) {
        String rest = behind.strip();
        if (rest.length() > LONGEST_SUFFIX || rest.endsWith(".")) {
            return false;
        }
        for (String word : words(rest)) {
            if (Character.isLowerCase(word.charAt(0)) && !BESIDE_LABELS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** "PORT VILA (Agency) Sept. 21, 2024 The minister …": no dash, but capitals, an agency and a whole date. */
    private static boolean isAgencyStyle(String before, TimeMention mention) {
        String bare = before.strip();
        return bare.endsWith(")")
                && !words(bare).isEmpty()
                && mention.expression() instanceof CalendarDay day
                && day.year() != null
                && words(bare).get(0).equals(words(bare).get(0).toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(line.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
