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
        words.put("vingts", Word.number(20));
        words.put("cent", Word.number(100));
        words.put("cents", Word.number(100));
        words.put("dizaine", Word.role(Role.COLLECTIVE, 10));
        words.put("douzaine", Word.role(Role.COLLECTIVE, 12));
        words.put("vingtaine", Word.role(Role.COLLECTIVE, 20));
        words.put("trentaine", Word.role(Role.COLLECTIVE, 30));
        words.put("premier", Word.ordinal(1));
        words.put("première", Word.ordinal(1));
        words.put("deuxième", Word.ordinal(2));
        words.put("second", Word.ordinal(2));
        words.put("seconde", Word.ordinal(2));
        words.put("troisième", Word.ordinal(3));
        words.put("quatrième", Word.ordinal(4));
        for (int quarter = 1; quarter <= 4; quarter++) {
            words.put("t" + quarter, Word.role(Role.QUARTER_NAME, quarter));
        }
        words.put("s1", Word.role(Role.SEMESTER, 1));
        words.put("s2", Word.role(Role.SEMESTER, 2));
        put(words, Word.role(Role.SEMESTER), "semestre");
    }

    private static void units(Map<String, Word> words) {
        put(words, Word.unit(CalendarUnit.DAY, 1), "jour jours journée");
        put(words, Word.unit(CalendarUnit.DAY, 1).andRole(Role.FOLLOWING), "lendemain");
        put(words, Word.unit(CalendarUnit.DAY, 1).andRole(Role.FOLLOWING).andNumber(2), "surlendemain");
        put(words, Word.unit(CalendarUnit.DAY, 1).andRole(Role.PAST), "veille");
        put(words, Word.unit(CalendarUnit.DAY, 10), "décade décades");
        put(words, Word.unit(CalendarUnit.WEEK, 1), "semaine semaines");
        put(words, Word.unit(CalendarUnit.WEEK, 2), "quinzaine");
        put(words, Word.unit(CalendarUnit.WEEKEND, 1), "weekend week");
        put(words, Word.unit(CalendarUnit.MONTH, 1), "mois");
        put(words, Word.unit(CalendarUnit.QUARTER, 1), "trimestre trimestres");
        put(words, Word.unit(CalendarUnit.YEAR, 1), "an ans année années annee annees");
        put(words, Word.unit(CalendarUnit.DAY, 0), "heure heures");
        put(words, Word.part(Part.END), "fin");
        put(words, Word.part(Part.BEGINNING), "début debut");
        put(words, Word.part(Part.MID), "mi milieu");
        put(words, Word.role(Role.HALF), "moitié demi demie");
    }

    private static void prepositions(Map<String, Word> words) {
        put(words, Word.role(Role.ARTICLE), "le la les l");
        put(words, Word.role(Role.OF), "de du des d");
        put(words, Word.role(Role.AND), "et");
        put(words, Word.role(Role.OR), "ou");
        put(words, Word.role(Role.IN), "en dans");
        put(words, Word.role(Role.WITHIN), "sous");
        put(words, Word.role(Role.FOR), "pour pendant durant");
        put(words, Word.role(Role.BY), "ici");
        put(words, Word.role(Role.BEFORE), "avant");
        put(words, Word.role(Role.UNTIL), "jusqu jusque");
        put(words, Word.role(Role.TO), "à au aux");
        put(words, Word.role(Role.AFTER), "après");
        put(words, Word.role(Role.SINCE), "depuis");
        put(words, Word.role(Role.FROM), "partir compter dater dès");
        put(words, Word.role(Role.BETWEEN), "entre");
        put(words, Word.role(Role.ABOUT), "environ vers courant près autour");
        put(words, Word.role(Role.MORE), "plus");
        put(words, Word.role(Role.LESS), "moins");
        put(words, Word.role(Role.JUST), "presque quelque");
        put(words, Word.role(Role.THAN), "que");
        put(words, Word.role(Role.NO), "pas");
    }

    private static void modifiers(Map<String, Word> words) {
        put(words, Word.role(Role.FURTHER), "supplémentaire supplémentaires supplementaires encore");
        put(words, Word.role(Role.ANOTHER), "autre nouvelle nouveau nouvel");
        put(words, Word.role(Role.INITIAL), "initial initiale initialement");
        put(words, Word.role(Role.PERIOD), "période periode durée");
        put(words, Word.role(Role.DELAY), "délai");
        put(words, Word.role(Role.EVERY), "chaque tous toutes");
        put(words, Word.role(Role.UNDERWAY), "cours");
        put(words, Word.role(Role.TO_COME), "venir viennent");
        put(words, Word.role(Role.FISCAL), "exercice budgétaire fiscale fiscal");
        put(words, Word.role(Role.NEXT), "prochain prochaine prochains prochaines");
        put(words, Word.role(Role.LAST), "dernier dernière derniers dernières passé passée");
        put(words, Word.role(Role.THIS), "ce cet cette ces");
        put(words, Word.role(Role.FOLLOWING), "suivant suivante suivants suivantes suivent suit");
        put(words, Word.role(Role.SAME), "même meme");
        put(words, Word.role(Role.THERE), "là");
        put(words, Word.role(Role.FEW), "quelques plusieurs");
        put(words, Word.role(Role.MORNING), "matin soir midi");
        put(words, Word.role(Role.RELATIVE_DAY, 0), "aujourd");
        put(words, Word.role(Role.NIGHT), "nuit");
        put(words, Word.role(Role.RELATIVE_DAY, 1), "demain");
        put(words, Word.role(Role.RELATIVE_DAY, -1), "hier");
        put(words, Word.role(Role.LATER), "tard");
        put(words, Word.role(Role.EARLIER), "tôt auparavant");
        put(words, Word.role(Role.AGO), "il voici voilà");
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
        put(
                words,
                Word.role(Role.FUTURE),
                "doit doivent devra devrait devront devraient sera seront aura auront va vont expire expirera expirent "
                        + "prévu prévue prévus prévues attendu attendue pourra pourrait pourraient votera voteront "
                        + "prendra débutera commencera entrera quittera partira arrivera restera si");
        put(
                words,
                Word.role(Role.PAST_VERB),
                "annoncé annoncée déclaré approuvé approuvée adopté adoptée voté votée décidé décidée autorisé "
                        + "autorisée prorogé prorogée renouvelé renouvelée prolongé prolongée était avait étaient avaient "
                        + "fut furent créé créée établi établie déployé déployée arrivé arrivée tué tués quitté pris "
                        + "affirmé indiqué condamné demandé reçu rencontré rejeté rejetée signé signée publié publiée");
    }

    private static void put(Map<String, Word> words, Word meaning, String names) {
        for (String name : names.split(" ", -1)) {
            words.putIfAbsent(name, meaning);
        }
    }
}
