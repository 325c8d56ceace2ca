package org.mandatewatch.ingest.domain.date;

import java.util.HashMap;
import java.util.Map;

/** The French date words, with and without their accents. */
final class FrenchWords {

    private FrenchWords() {}

    static WordTable table() {
        Map<String, Word> words = new HashMap<>();
        calendar(words);
        numbers(words);
        units(words);
        prepositions(words);
        modifiers(words);
        surroundings(words);
        return new WordTable(words);
    }

    private static void calendar(Map<String, Word> words) {
        String[][] months = {
            {"janvier", "janv"},
            {"février", "fevrier", "févr", "fevr"},
            {"mars"},
            {"avril", "avr"},
            {"mai"},
            {"juin"},
            {"juillet", "juil"},
            {"août", "aout"},
            {"septembre", "sept"},
            {"octobre", "oct"},
            {"novembre", "nov"},
            {"décembre", "decembre", "déc"}
        };
        for (int i = 0; i < months.length; i++) {
            for (String name : months[i]) {
                Word month = Word.month(i + 1);
                words.put(name, name.length() < 6 && !name.equals(months[i][0]) ? month.asShortened() : month);
            }
        }
        words.put("mars", Word.month(3).asShy());
        String[] days = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
        for (int i = 0; i < days.length; i++) {
            words.put(days[i], Word.weekday(i + 1));
        }
    }

    private static void numbers(Map<String, Word> words) {
        String[] small = {
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize"
        };
        for (int i = 0; i < small.length; i++) {
            Word number = Word.number(i + 1);
            // "sept" is seven and September at once; what stands beside it decides.
            words.merge(
                    small[i],
                    number,
                    (month, ours) -> month.andNumber(ours.number()).asShy());
        }
        words.put("un", Word.number(1).andRole(Role.INDEFINITE));
        words.put("une", Word.number(1).andRole(Role.INDEFINITE));
        int tens = 20;
        for (String name : new String[] {"vingt", "trente", "quarante", "cinquante", "soixante"}) {
            words.put(name, Word.number(tens));
            tens += 10;
        }
        words.put("cent", Word.number(100));
        words.put("premier", Word.ordinal(1));
        words.put("première", Word.ordinal(1));
        words.put("deuxième", Word.ordinal(2));
        words.put("second", Word.ordinal(2));
        words.put("seconde", Word.ordinal(2));
        words.put("troisième", Word.ordinal(3));
        words.put("quatrième", Word.ordinal(4));
    }

    private static void units(Map<String, Word> words) {
        put(words, Word.unit(CalendarUnit.DAY, 1), "jour jours journée");
        put(words, Word.unit(CalendarUnit.DAY, 1).andRole(Role.FOLLOWING), "lendemain");
        put(words, Word.unit(CalendarUnit.DAY, 1).andRole(Role.PAST), "veille");
        put(words, Word.unit(CalendarUnit.WEEK, 1), "semaine semaines");
        put(words, Word.unit(CalendarUnit.WEEKEND, 1), "weekend");
        put(words, Word.unit(CalendarUnit.MONTH, 1), "mois");
        put(words, Word.unit(CalendarUnit.QUARTER, 1), "trimestre trimestres");
        put(words, Word.unit(CalendarUnit.YEAR, 1), "an ans année années annee annees");
        put(words, Word.unit(CalendarUnit.DAY, 0), "heure heures");
        put(words, Word.part(Part.END), "fin");
        put(words, Word.part(Part.BEGINNING), "début debut");
        put(words, Word.part(Part.MID), "mi milieu");
        put(words, Word.role(Role.HALF), "moitié");
    }

    private static void prepositions(Map<String, Word> words) {
        put(words, Word.role(Role.ARTICLE), "le la les l");
        put(words, Word.role(Role.OF), "de du des d");
        put(words, Word.role(Role.AND), "et");
        put(words, Word.role(Role.OR), "ou");
        put(words, Word.role(Role.IN), "en dans");
        put(words, Word.role(Role.FOR), "pour pendant durant");
        put(words, Word.role(Role.BY), "ici");
        put(words, Word.role(Role.BEFORE), "avant");
        put(words, Word.role(Role.UNTIL), "jusqu jusque");
        put(words, Word.role(Role.TO), "à au aux");
        put(words, Word.role(Role.AFTER), "après");
        put(words, Word.role(Role.SINCE), "depuis dès");
        put(words, Word.role(Role.FROM), "partir");
        put(words, Word.role(Role.BETWEEN), "entre");
        put(words, Word.role(Role.ABOUT), "environ vers");
    }

    private static void modifiers(Map<String, Word> words) {
        put(words, Word.role(Role.FURTHER), "supplémentaire supplémentaires supplementaires");
        put(words, Word.role(Role.ANOTHER), "autre nouvelle nouveau nouvel");
        put(words, Word.role(Role.INITIAL), "initial initiale initialement");
        put(words, Word.role(Role.PERIOD), "période periode durée");
        put(words, Word.role(Role.NEXT), "prochain prochaine prochains prochaines");
        put(words, Word.role(Role.LAST), "dernier dernière derniers dernières passé passée");
        put(words, Word.role(Role.THIS), "ce cet cette");
        put(words, Word.role(Role.FOLLOWING), "suivant suivante");
        put(words, Word.role(Role.FEW), "quelques plusieurs");
        put(words, Word.role(Role.MORNING), "matin soir midi");
        put(words, Word.role(Role.RELATIVE_DAY, 0), "aujourd");
        put(words, Word.role(Role.RELATIVE_DAY, 1), "demain");
        put(words, Word.role(Role.RELATIVE_DAY, -1), "hier");
        put(words, Word.role(Role.LATER), "tard");
        put(words, Word.role(Role.AGO), "il");
        put(words, Word.role(Role.SEASON, 0), "printemps");
        put(words, Word.role(Role.SEASON, 1).asShy(), "été");
        put(words, Word.role(Role.SEASON, 2), "automne");
        put(words, Word.role(Role.SEASON, 3), "hiver");
    }

    private static void surroundings(Map<String, Word> words) {
        put(
                words,
                Word.role(Role.COUNTED),
                "soldats policiers personnes hommes femmes enfants militaires membres casques "
                        + "millions dollars euros pays voix morts");
        put(words, Word.role(Role.FUTURE), "doit devrait devra sera seront expire expirera prévu prévue attendu");
        put(
                words,
                Word.role(Role.PAST_VERB),
                "annoncé déclaré approuvé adopté adoptée voté décidé autorisé autorisée prorogé "
                        + "renouvelé était avait");
    }

    private static void put(Map<String, Word> words, Word meaning, String names) {
        for (String name : names.split(" ", -1)) {
            words.putIfAbsent(name, meaning);
        }
    }
}
