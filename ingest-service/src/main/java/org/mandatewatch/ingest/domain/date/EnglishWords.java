package org.mandatewatch.ingest.domain.date;

import java.util.HashMap;
import java.util.Map;

/** The English date words. */
final class EnglishWords {

    private EnglishWords() {}

    static WordTable table() {
        Map<String, Word> words = new HashMap<>();
        months(words);
        weekdays(words);
        numbers(words);
        units(words);
        parts(words);
        prepositions(words);
        modifiers(words);
        surroundings(words);
        return new WordTable(words);
    }

    private static void months(Map<String, Word> words) {
        String[] names = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < names.length; i++) {
            words.put(names[i], Word.month(i + 1));
        }
        // Verbs, given names and adjectives: they need a number, a preposition or a part beside them.
        for (int shy : new int[] {3, 4, 5, 6, 8}) {
            words.put(names[shy - 1], Word.month(shy).asShy());
        }
        String[] cut = {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
        int[] number = {1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12};
        for (int i = 0; i < cut.length; i++) {
            words.put(cut[i], Word.month(number[i]).asShy().asShortened());
        }
        words.put("sept", Word.month(9).asShortened());
    }

    private static void weekdays(Map<String, Word> words) {
        String[] names = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        for (int i = 0; i < names.length; i++) {
            words.put(names[i], Word.weekday(i + 1));
            words.put(names[i].substring(0, 3), Word.weekday(i + 1).asShy().asShortened());
        }
        words.put("tues", Word.weekday(2).asShy().asShortened());
        words.put("weds", Word.weekday(3).asShy().asShortened());
        words.put("thur", Word.weekday(4).asShy().asShortened());
        words.put("thurs", Word.weekday(4).asShy().asShortened());
    }

    private static void numbers(Map<String, Word> words) {
        String[] small = {
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        for (int i = 0; i < small.length; i++) {
            words.put(small[i], Word.number(i + 1));
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"};
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], Word.number(20 + 10 * i));
        }
        String[] ordinals = {"first", "second", "third", "fourth", "fifth"};
        for (int i = 0; i < ordinals.length; i++) {
            words.put(ordinals[i], Word.ordinal(i + 1));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            words.put("q" + quarter, Word.role(Role.QUARTER_NAME, quarter));
        }
        words.put("h1", Word.role(Role.SEMESTER, 1));
        words.put("h2", Word.role(Role.SEMESTER, 2));
    }

    private static void units(Map<String, Word> words) {
        Object[][] units = {
            {"day", CalendarUnit.DAY},
            {"week", CalendarUnit.WEEK},
            {"weekend", CalendarUnit.WEEKEND},
            {"month", CalendarUnit.MONTH},
            {"quarter", CalendarUnit.QUARTER},
            {"year", CalendarUnit.YEAR}
        };
        for (Object[] unit : units) {
            words.put((String) unit[0], Word.unit((CalendarUnit) unit[1], 1));
            words.put(unit[0] + "s", Word.unit((CalendarUnit) unit[1], 1));
        }
        words.put("fortnight", Word.unit(CalendarUnit.WEEK, 2));
        words.put("fortnights", Word.unit(CalendarUnit.WEEK, 2));
        words.put("decade", Word.unit(CalendarUnit.YEAR, 10));
        words.put("decades", Word.unit(CalendarUnit.YEAR, 10));
        words.put("hour", Word.unit(CalendarUnit.DAY, 0));
        words.put("hours", Word.unit(CalendarUnit.DAY, 0));
    }

    private static void parts(Map<String, Word> words) {
        words.put("early", Word.part(Part.EARLY));
        words.put("mid", Word.part(Part.MID));
        words.put("middle", Word.part(Part.MID));
        words.put("late", Word.part(Part.LATE));
        words.put("end", Word.part(Part.END));
        words.put("close", Word.part(Part.END));
        words.put("beginning", Word.part(Part.BEGINNING).andRole(Role.STARTING));
        words.put("start", Word.part(Part.BEGINNING));
        words.put("later", Word.part(Part.LATER).andRole(Role.LATER));
        words.put("earlier", Word.part(Part.EARLIER).andRole(Role.EARLIER));
        words.put("half", Word.role(Role.HALF));
    }

    private static void prepositions(Map<String, Word> words) {
        put(words, Role.ARTICLE, "the");
        put(words, Role.INDEFINITE, "a an");
        put(words, Role.OF, "of");
        put(words, Role.AND, "and");
        put(words, Role.OR, "or");
        put(words, Role.IN, "in");
        put(words, Role.ON, "on at");
        put(words, Role.FOR, "for");
        put(words, Role.BY, "by");
        put(words, Role.BEFORE, "before");
        put(words, Role.UNTIL, "until till til");
        put(words, Role.THROUGH, "through");
        put(words, Role.TO, "to");
        put(words, Role.AFTER, "after");
        put(words, Role.SINCE, "since");
        put(words, Role.FROM, "from");
        put(words, Role.BETWEEN, "between");
        put(words, Role.WITHIN, "within");
        put(words, Role.DURING, "during over throughout");
        put(words, Role.THAN, "than");
        put(words, Role.NO, "no not");
        put(words, Role.PRIOR, "prior");
        put(words, Role.AHEAD, "ahead advance");
        put(words, Role.AS, "as");
        put(words, Role.UP, "up");
        put(words, Role.ACCORDING, "according owing thanks compared subject addition");
        put(words, Role.STARTING, "starting effective commencing");
        put(words, Role.ABOUT, "about around least approximately sometime roughly toward towards");
    }

    private static void modifiers(Map<String, Word> words) {
        put(words, Role.AGO, "ago");
        put(words, Role.NOW, "now");
        put(words, Role.TIME, "time");
        put(words, Role.FURTHER, "further additional more extra");
        put(words, Role.ANOTHER, "another");
        put(words, Role.INITIAL, "initial initially");
        put(words, Role.PERIOD, "period");
        put(words, Role.FILLER, "new full consecutive calendar single whole entire very");
        put(words, Role.FINAL, "final closing");
        put(words, Role.EVERY, "every each");
        put(words, Role.EARLIER, "sooner");
        put(words, Role.LATEST, "latest");
        put(words, Role.LESS, "less under fewer");
        put(words, Role.JUST, "just only nearly almost barely");
        put(words, Role.TO_COME, "come");
        put(words, Role.SUPERLATIVE, "worst deadliest bloodiest largest biggest highest lowest most longest");
        put(words, Role.FISCAL, "fiscal financial budget budgetary fy");
        put(words, Role.NEXT, "next");
        put(words, Role.LAST, "last");
        put(words, Role.THIS, "this current");
        put(words, Role.COMING, "coming upcoming");
        put(words, Role.FOLLOWING, "following");
        put(words, Role.PAST, "past previous preceding");
        put(words, Role.RECENT, "recent");
        put(words, Role.FEW, "few several couple some");
        put(words, Role.MORNING, "morning afternoon evening");
        words.put("today", Word.role(Role.RELATIVE_DAY, 0));
        words.put("tonight", Word.role(Role.RELATIVE_DAY, 0));
        words.put("tomorrow", Word.role(Role.RELATIVE_DAY, 1));
        words.put("yesterday", Word.role(Role.RELATIVE_DAY, -1));
        put(words, Role.NIGHT, "night");
        words.put("spring", Word.role(Role.SEASON, 0));
        words.put("summer", Word.role(Role.SEASON, 1));
        words.put("autumn", Word.role(Role.SEASON, 2));
        words.put("fall", Word.role(Role.SEASON, 2).asShy());
        words.put("winter", Word.role(Role.SEASON, 3));
    }

    private static void surroundings(Map<String, Word> words) {
        put(words, Role.OLD, "old olds");
        put(
                words,
                Role.COUNTED,
                "troops soldiers police policemen officers personnel people peacekeepers men "
                        + "women children civilians members persons victims refugees migrants deaths killed "
                        + "dead dollars million billion percent countries states votes others forces "
                        + "families km miles gang inmates returnees");
        put(words, Role.NAMED_DAY, "bloody good black super palm easter ash cyber holy");
        put(
                words,
                Role.FUTURE,
                "will shall would expected due scheduled expire expires expiring plans may might "
                        + "could must should ends if");
        put(
                words,
                Role.PAST_VERB,
                "was were had did announced said told approved adopted voted authorised "
                        + "authorized arrived killed visited met landed became extended renewed established "
                        + "began started took gave warned confirmed reported deployed decided condemned "
                        + "welcomed agreed declared signed urged called left held ended passed circulated "
                        + "issued released");
    }

    private static void put(Map<String, Word> words, Role role, String names) {
        for (String name : names.split(" ", -1)) {
            // A month or unit keeps what it is: the first table to name a word wins.
            words.putIfAbsent(name, Word.role(role));
        }
    }
}
