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
        if (word.role() == Role.MORE) {
            return byDegree(t, i);
        }
        boolean last = word.role() == Role.LAST || word.role() == Role.FINAL;
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
                    case BY, ON, UNTIL, THROUGH, BEFORE, SINCE, FROM, AFTER, IN, ARTICLE -> true;
                    default -> false;
                };
    }

    /** "plus tard dans la semaine", "plus tôt cette année". */
    private static @Nullable Found byDegree(Tokens t, int i) {
        Role degree = t.role(i + 1);
        if (degree != Role.LATER && degree != Role.EARLIER) {
            return null;
        }
        boolean linked = t.role(i + 2) == Role.IN;
        int to = linked ? i + 3 : i + 2;
        return t.goesOn(to) ? new Found(degree == Role.LATER ? Part.LATER : Part.EARLIER, null, to, linked) : null;
    }

    /** "the last week of", "the first ten days of", "la première quinzaine d'". */
    private static @Nullable Found ofStretch(Tokens t, int i, int ordinal) {
        int noun = t.isDash(i + 1) ? i + 2 : i + 1;
        Numerals.Found number = t.word(noun).unit() == null ? Numerals.at(t, noun) : null;
        Part part = number == null
                ? stretch(t, noun, ordinal)
                : countedStretch(t.word(number.to()), number.value(), ordinal);
        int of = number == null ? noun + 1 : number.to() + 1;
        int to = t.isApostrophe(of + 1) && !t.capitalised() ? of + 2 : of + 1;
        return part != null && t.role(of) == Role.OF && t.goesOn(to) ? new Found(part, null, to, true) : null;
    }

    private static @Nullable Part stretch(Tokens t, int at, int ordinal) {
        Word noun = t.word(at);
        if (noun.role() == Role.HALF || noun.role() == Role.SEMESTER) {
            return half(ordinal);
        }
        if (noun.unit() == CalendarUnit.DAY && noun.unitSize() == TEN_DAYS) {
            return switch (ordinal) {
                case 1 -> Part.EARLY;
                case 2 -> Part.MID;
                case 0, 3 -> Part.LATE;
                default -> null;
            };
        }
        if (noun.unit() == CalendarUnit.DAY && noun.unitSize() == 1) {
            return ordinal == 0
                    ? t.isPlural(at) ? Part.LAST_WEEK : Part.END
                    : ordinal == 1 ? t.isPlural(at) ? Part.FIRST_WEEK : Part.FIRST_DAY : null;
        }
        if (noun.unit() != CalendarUnit.WEEK) {
            return null;
        }
        if (noun.unitSize() == 2) {
            return half(ordinal == 0 ? 2 : ordinal);
        }
        return switch (ordinal) {
            case 0 -> Part.LAST_WEEK;
            case 1 -> Part.FIRST_WEEK;
            case 2 -> Part.SECOND_WEEK;
            case 3 -> Part.THIRD_WEEK;
            default -> null;
        };
    }

    /** A third of a month, which French calls a "décade". */
    private static final int TEN_DAYS = 10;

    private static @Nullable Part half(int ordinal) {
        return ordinal == 1 ? Part.FIRST_HALF : ordinal == 2 ? Part.SECOND_HALF : null;
    }

    /** Ten days are a third of a month, two weeks nearly a half; other numbers are left alone. */
    private static @Nullable Part countedStretch(Word unit, int amount, int ordinal) {
        if (ordinal > 1) {
            return null;
        }
        if (unit.unit() == CalendarUnit.DAY && amount == 10) {
            return ordinal == 0 ? Part.LATE : Part.EARLY;
        }
        return unit.unit() == CalendarUnit.WEEK && amount == 2 ? half(ordinal == 0 ? 2 : 1) : null;
    }
}
