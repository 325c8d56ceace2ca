package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.Nullable;

/** Reads the words that single out a part of a month or year: "early", "the end of", "the last week of", "mid-". */
final class Parts {

    private Parts() {}

    /**
     * A part and where it leads.
     *
     * @param untilPart the second part of "early to mid-October", else null
     * @param to the token behind it: an article, a modifier or the month
     * @param linked true when "of", "in" or a hyphen ties it to what follows
     */
    record Found(Part part, @Nullable Part untilPart, int to, boolean linked) {}

    /** The part that begins at token {@code i}. */
    static @Nullable Found at(Tokens t, int i) {
        Word word = t.word(i);
        if (word.part() != null) {
            return simple(t, i, word.part());
        }
        boolean last = word.role() == Role.LAST;
        int ordinal = ordinal(t, i);
        return ordinal > 0 || last ? ofStretch(t, i, ordinal) : null;
    }

    /** The ordinal that token {@code i} gives in letters or figures, else 0. */
    static int ordinal(Tokens t, int i) {
        return t.has(i, Tokens.ORDINAL) ? t.number(i) : t.word(i).ordinal();
    }

    /** The modifier a role stands for before a weekday, month or season. */
    static Modifier modifier(Role role) {
        return switch (role) {
            case NEXT -> Modifier.NEXT;
            case LAST, PAST -> Modifier.LAST;
            case THIS -> Modifier.THIS;
            case COMING, FOLLOWING -> Modifier.COMING;
            default -> Modifier.NONE;
        };
    }

    private static @Nullable Found simple(Tokens t, int i, Part part) {
        int next = t.isDash(i + 1) ? i + 2 : i + 1;
        boolean linked = next > i + 1;
        Part until = null;
        if ((t.role(next) == Role.TO || t.role(next) == Role.OR)
                && t.word(next + 1).part() != null) {
            until = t.word(next + 1).part();
            next = t.isDash(next + 2) ? next + 3 : next + 2;
        }
        if (t.role(next) == Role.OF || (t.role(next) == Role.IN && mayTakeIn(part))) {
            next += t.isApostrophe(next + 1) && !t.capitalised() ? 2 : 1;
            linked = true;
        }
        return t.goesOn(next) && (linked || standsFree(t, i, part)) ? new Found(part, until, next, linked) : null;
    }

    private static boolean mayTakeIn(Part part) {
        return switch (part) {
            case EARLY, LATE, MID, LATER, EARLIER -> true;
            default -> false;
        };
    }

    /** "end September" without "of" is a date after a preposition ("by end September"), else a verb ("to end"). */
    private static boolean standsFree(Tokens t, int i, Part part) {
        if (!t.capitalised() || mayTakeIn(part)) {
            return true;
        }
        return part == Part.END
                && switch (t.role(i - 1)) {
                    case BY, ON, UNTIL, BEFORE, SINCE, FROM, AFTER, IN, ARTICLE -> true;
                    default -> false;
                };
    }

    private static @Nullable Found ofStretch(Tokens t, int i, int ordinal) {
        int noun = t.isDash(i + 1) ? i + 2 : i + 1;
        Part part = stretch(t.word(noun), ordinal);
        return part != null && t.role(noun + 1) == Role.OF && t.goesOn(noun + 2)
                ? new Found(part, null, noun + 2, true)
                : null;
    }

    private static @Nullable Part stretch(Word noun, int ordinal) {
        if (noun.role() == Role.HALF) {
            return ordinal == 1 ? Part.FIRST_HALF : ordinal == 2 ? Part.SECOND_HALF : null;
        }
        if (noun.unit() == CalendarUnit.DAY) {
            return ordinal == 0 ? Part.END : ordinal == 1 ? Part.FIRST_DAY : null;
        }
        if (noun.unit() != CalendarUnit.WEEK) {
            return null;
        }
        return switch (ordinal) {
            case 0 -> Part.LAST_WEEK;
            case 1 -> Part.FIRST_WEEK;
            case 2 -> Part.SECOND_WEEK;
            case 3 -> Part.THIRD_WEEK;
            default -> null;
        };
    }
}
