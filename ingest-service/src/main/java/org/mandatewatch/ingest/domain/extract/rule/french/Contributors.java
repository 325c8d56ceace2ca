package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Countries;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** Whose people a figure counts, said by an adjective at it, a name beside it or the subject of its verb. */
final class Contributors {

    private static final Phrase BEHIND = Phrase.compile(
            "^(?: (?:militaires|supplementaires|de police|de l' armee|de la police|de la gendarmerie|venus|originaires|issus|fournis|envoyes|depeches|deployes)){0,6}(?: par)?(?: (?:du|de la|de l'|des|de|d'|le|la|l'|les))?(?: (?:armee|police|gouvernement|contingent))? (?<c>[CA]\\d+)(?! (?:et|,|ou) (?:du |de la |de l' |des |de |d' |le |la |l' |les )?[CA]\\d+)(?! - )");

    private static final Phrase MANY = Phrase.compile("^ [CA]\\d+ (?:et|,|ou) (?:[a-z']+ ){0,2}[CA]\\d+");

    /** "L'Italie (1 030)", "le Togo 940", "la Jamaïque, avec 24". */
    private static final Phrase BESIDE =
            Phrase.compile("(?<c>C\\d+)(?: (?:,|\\(|:|avec|et|en|a|y|pour)){0,4} (?:encore |deja |seulement |pas )?$");

    /** "60 pour la Barbade", "24 de la Jamaïque". */
    private static final Phrase FOR = Phrase.compile("^ (?:pour|de|du|d') (?:la |le |l' |les )?(?<c>C\\d+)");

    private static final Phrase GROWN = Phrase.compile("^ (?:l'|les|le|son) (?:effectifs?|contingent) (?<c>A\\d+)");

    /** "..., s'est félicité dimanche le colonel tchadien": armies and ministries tell of their own people. */
    private static final Phrase ANNOUNCER = Phrase.compile(
            "(?<![^ ])(?:annonce|indique|precise|declare|felicite|confirme|savoir|assure|rapporte)(?: D\\d+)? (?:le|la|l'|un|une) (?:ministre|ministere|armee|etat - major|colonel|general|president|presidente|porte - parole|gouvernement|police|chef)(?: [a-z']+){0,5}? (?<c>A\\d+)");

    /** "Avec 2 450 soldats, le Népal est ...". */
    private static final Phrase AHEAD = Phrase.compile("^ , (?:le |la |l' |les )?(?<c>C\\d+)");

    private static final Set<String> TOTALS = Set.of("total", "effectif", "effectifs", "plafond");

    /** Words before a figure that tie it to the name before them. */
    private static final Set<String> BELONGING = Set.of("ses", "leurs", "avec", "soit");

    private static final int REACH = 40;

    private Contributors() {}

    static @Nullable Country of(Reading sentence, HeadCount count, @Nullable Governor governor) {
        Words words = sentence.words();
        String text = sentence.text();
        for (int k = count.figure() + 1; k <= count.noun(); k++) {
            if (words.isMention(k, "A")) {
                return sentence.country(words.get(k));
            }
        }
        Country respective = respective(sentence, words, count.figure());
        if (respective != null) {
            return respective;
        }
        String right = text.substring(words.end(count.noun()));
        if (count.named()) {
            if (MANY.matcher(right).find()) {
                return null;
            }
            Matcher behind = BEHIND.matcher(right);
            if (behind.find()) {
                return sentence.country(behind.group("c"));
            }
        }
        if (sentence.body(words.start(count.figure())) instanceof Body body
                && body.name().equals("Bundestag")) {
            return Countries.byIsoCode("DE");
        }
        if (!count.named()) {
            Matcher of = FOR.matcher(right);
            if (of.find()) {
                return sentence.country(of.group("c"));
            }
            Matcher grown = GROWN.matcher(right);
            if (grown.find()) {
                return sentence.country(grown.group("c"));
            }
        }
        Matcher beside = BESIDE.matcher(Wording.left(text, words.start(count.figure()), REACH));
        if (beside.find() && Subjects.mayAct(words, beside.group("c"))) {
            return sentence.country(beside.group("c"));
        }
        Matcher announcer = ANNOUNCER.matcher(right);
        if (announcer.find() && (governor == null || governor.at() > count.figure())) {
            return sentence.country(announcer.group("c"));
        }
        Matcher ahead = AHEAD.matcher(right);
        if (words.get(count.figure() - 1).equals("avec") && ahead.find()) {
            return sentence.country(ahead.group("c"));
        }
        if (words.get(count.figure() - 1).startsWith("qu")) {
            String told = Subjects.of(words, count.figure() - 1);
            return told == null || Subjects.isJoint(words, told) ? null : sentence.country(told);
        }
        if (governor == null
                || governor.deed() == Deed.CAP
                || governor.at() > count.figure()
                || isTotal(words, count.figure())) {
            return governor == null ? inApposition(sentence, words, count.figure()) : null;
        }
        String subject = Subjects.of(words, governor.at());
        if (subject == null && governor.mood() == DeedMood.PROMISED) {
            return soleSender(sentence, words);
        }
        return subject == null || Subjects.isJoint(words, subject) ? null : sentence.country(subject);
    }

    /** "Le contingent rwandais, fort de 2 100 soldats", "Le Kenya et ses 400 policiers". */
    private static @Nullable Country inApposition(Reading sentence, Words words, int figure) {
        String own = words.get(figure - 1);
        String subject = BELONGING.contains(own) ? Subjects.of(words, figure) : null;
        return subject == null ? null : sentence.country(subject);
    }

    /** Somebody promises more people, and the sentence names one country whose people are there. */
    private static @Nullable Country soleSender(Reading sentence, Words words) {
        Country sole = null;
        for (int k = 0; k < words.size(); k++) {
            Country named = words.isMention(k, "A") ? sentence.country(words.get(k)) : null;
            if (named != null && !sentence.context().isHost(named)) {
                if (sole != null && !sole.equals(named)) {
                    return null;
                }
                sole = named;
            }
        }
        return sole;
    }

    /** "La Jamaïque et le Belize ont dépêché, respectivement, 24 et 2 militaires": by their order. */
    private static @Nullable Country respective(Reading sentence, Words words, int figure) {
        List<String> senders = new ArrayList<>();
        int place = -1;
        int figures = 0;
        boolean told = false;
        for (int k = 0; k < words.size(); k++) {
            told |= words.get(k).equals("respectivement");
            if (words.isMention(k, "C") && figures == 0) {
                senders.add(words.get(k));
            } else if (words.isMention(k, "N")) {
                place = k == figure ? figures : place;
                figures++;
            }
        }
        return told && place >= 0 && figures == senders.size() ? sentence.country(senders.get(place)) : null;
    }

    /** "Un effectif total de": then the country is not the one that sends them all. */
    private static boolean isTotal(Words words, int figure) {
        for (int k = figure - 1; k > figure - 7; k--) {
            if (TOTALS.contains(words.get(k))
                    && !words.get(k - 1).equals("au")
                    && !words.get(k - 1).equals("son")
                    && !words.get(k - 1).equals("ses")) {
                return true;
            }
        }
        return false;
    }
}
