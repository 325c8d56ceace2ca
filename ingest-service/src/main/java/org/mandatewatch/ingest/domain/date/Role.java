package org.mandatewatch.ingest.domain.date;

/** What a function word does in a date phrase, the same in every language. */
enum Role {
    NONE,
    ARTICLE,
    /** "a", "an": a numeral before a unit, but only in the right company. */
    INDEFINITE,
    OF,
    AND,
    OR,
    IN,
    ON,
    FOR,
    BY,
    BEFORE,
    UNTIL,
    /** "through": like UNTIL, and joins two days as "from … to" does. */
    THROUGH,
    TO,
    AFTER,
    SINCE,
    FROM,
    BETWEEN,
    WITHIN,
    /** "during", "over", "throughout": a preposition of time like IN. */
    DURING,
    /** The last word of "no later than", "pas plus tard que". */
    THAN,
    /** "no", "not" as in "no later than". */
    NO,
    /** "prior" (to). */
    PRIOR,
    /** "ahead" (of), "in advance" (of); "the days ahead". */
    AHEAD,
    /** "come" of "the days to come". */
    TO_COME,
    /** "plus" of "plus tard", "au plus tard". */
    MORE,
    /** "less than", "under": the number behind is a most. */
    LESS,
    /** "just", "nearly": skipped before a number. */
    JUST,
    /** "as" (of). */
    AS,
    /** "up" (to). */
    UP,
    /** "according", "due", "thanks" (to): the preposition after it is not about time. */
    ACCORDING,
    /** "starting", "effective": the date after it is a first day. */
    STARTING,
    /** "about", "around", "sometime": skipped between preposition and date. */
    ABOUT,
    AGO,
    /** "later" after a number of days; before a week or month it is a {@link Part}. */
    LATER,
    EARLIER,
    /** "now" of "from now". */
    NOW,
    /** "time" of "in two weeks' time". */
    TIME,
    /** "further", "additional", "more". */
    FURTHER,
    ANOTHER,
    /** "initial", "initially". */
    INITIAL,
    /** "period" of "a period of 12 months". */
    PERIOD,
    /** "new", "full", "consecutive": skipped beside a number of months. */
    FILLER,
    /** "final": skipped likewise, and the last of its kind in "the final week of September". */
    FINAL,
    /** "délai" of "dans un délai de trente jours". */
    DELAY,
    /** "dizaine" of "une dizaine de jours"; {@link Word#number()} says how many. */
    COLLECTIVE,
    /** "cours" of "l'année en cours". */
    UNDERWAY,
    /** "worst", "deadliest": the stretch behind it is over. */
    SUPERLATIVE,
    /** "fiscal", "financial", "exercice". */
    FISCAL,
    /** "semestre", "H1"; {@link Word#number()} is the half, -1 when an ordinal says it. */
    SEMESTER,
    /** "latest" of "at the latest". */
    LATEST,
    EVERY,
    NEXT,
    LAST,
    THIS,
    COMING,
    /** "following". */
    FOLLOWING,
    /** "past", "previous". */
    PAST,
    /** "même" of "le même jour": the day told last. */
    SAME,
    /** "là" of "ce jour-là": the day told last. */
    THERE,
    /** "recent". */
    RECENT,
    /** "few", "several", "couple": a number the text leaves open. */
    FEW,
    /** "half" of "the first half". */
    HALF,
    /** "morning", "evening" behind a day. */
    MORNING,
    /** A day counted from publication; {@link Word#number()} says how far. */
    RELATIVE_DAY,
    /** "night" of "last night". */
    NIGHT,
    SEASON,
    /** "Q3"; {@link Word#number()} is the quarter. */
    QUARTER_NAME,
    /** "old" of "two years old". */
    OLD,
    /** "troops", "people": a number before it is a count, never a day or a year. */
    COUNTED,
    /** "Bloody", "Good", "Black": a weekday after it is a name. */
    NAMED_DAY,
    /** "will", "expected", "due": what follows has not happened yet. */
    FUTURE,
    /** "was", "announced": what it says has happened. */
    PAST_VERB
}
