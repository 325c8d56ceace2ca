package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "La nouvelle mission a pris le relais de l'ancienne le 1er janvier." */
final class MissionSucceededRule implements Rule {

    @Override
    public Set<String> triggers() {
        return Set.of(
                "rela", "rele", "suit", "succ", "remp", "ced", "cede", "lais", "pass", "tran", "exit", "adie", "subs",
                "conv", "muta", "remi", "reme", "effa", "mue", "fond", "inte", "plac", "devi", "deve", "reba", "supp",
                "insi", "abso", "fin", "fini", "plus", "heri", "bere", "repr", "dese", "main", "reve", "vers", "nee",
                "issu", "cend", "troq", "verr", "relv");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Successions.Change change : Successions.in(sentence)) {
            if (succeeded(sentence, change, findings)) {
                return;
            }
        }
        acrossSentences(sentence, findings);
    }

    private static boolean succeeded(Reading sentence, Successions.Change change, Findings findings) {
        Antecedent from = change.from();
        boolean two = !from.mission().equals(change.to().mission())
                && !from.mission().sanctions()
                && !change.to().mission().sanctions();
        if (!two) {
            return false;
        }
        DateWindow on = day(sentence, change);
        findings.add(
                sentence,
                from,
                sentence.clause(change.start(), change.end()),
                0.86 * change.to().certainty(),
                header -> new MissionSucceeded(header, change.to().mission().id(), on));
        return true;
    }

    private static final Phrase DECIDED =
            words("feu vert|decid[a-z]*|vot[a-z]*|adopt[a-z]*|autoris[a-z]*|approuv[a-z]*");

    private static @Nullable DateWindow day(Reading sentence, Successions.Change change) {
        // The day on which somebody decided it is not the day on which it happens.
        boolean decided =
                DECIDED.matcher(sentence.text().substring(0, change.start())).find();
        boolean ahead = change.mood() == Verb.Mood.AHEAD;
        String date = ahead ? behind(sentence, change) : decided ? null : Moments.act(sentence, change.at(), false);
        if (ahead && date == null && !decided) {
            date = inClause(sentence, change, Moments.act(sentence, change.at(), false));
        }
        Tense told = change.voice() == Verb.Voice.BARE ? Tense.UNKNOWN : Tense.PAST;
        Tense tense = change.mood() == Verb.Mood.AHEAD ? Tense.FUTURE : told;
        Time time = sentence.shape().mention(date, Time.class);
        // "Since Tuesday everybody knows that it will": the day of the news, not of the change.
        boolean known = tense == Tense.FUTURE && time != null && time.time().bound() == Bound.SINCE;
        return known
                ? null
                : sentence.window(date, tense, change.from().mission().body().zone());
    }

    /** "A autorisé vendredi une mission qui remplacera le 1er janvier …": the day directly behind the verb is its own. */
    private static @Nullable String behind(Reading sentence, Successions.Change change) {
        Matcher own = BEHIND.matcher(sentence.text().substring(change.at()));
        return own.find() ? own.group("date") : null;
    }

    private static final Phrase BEHIND = Phrase.compile(
            "^[^ ]+(?: (?!qui|que|qu'|dont|apres|depuis|avant|jusqu')[^ ;:.]+){0,14}? (?<date>D\\d+)(?![^ ])");

    /** "Le Conseil a tranché mardi : elle cédera la place": the day before the colon is another's. */
    private static @Nullable String inClause(Reading sentence, Successions.Change change, @Nullable String date) {
        int at = date == null ? -1 : sentence.text().indexOf(date);
        return at < Sides.clauseStart(sentence.text(), change.at()) ? null : date;
    }

    private static final Phrase OVER_BEFORE = words(
            "(?:place à|lui succede[a-z]*|le relais est pris par|(?:lui|l') a (?:succede|remplacee?)|l' ancienne|l' operation francaise|prend le relais|a pris le relais|a pris la (?:suite|releve))");

    /** "La mission, c'est fini. Place à la nouvelle." */
    private static void acrossSentences(Reading sentence, Findings findings) {
        if (sentence.index() == 0
                || !OVER_BEFORE.matcher(sentence.text()).find()
                || Successions.isUnreal(sentence.text())) {
            return;
        }
        Antecedent to = firstNamed(sentence);
        for (Reading neighbour : sentence.neighbours()) {
            Antecedent from = neighbour.index() < sentence.index() ? firstNamed(neighbour) : null;
            if (from != null
                    && to != null
                    && !from.mission().equals(to.mission())
                    && !from.mission().sanctions()) {
                String zone = from.mission().body().zone();
                DateWindow here = Moments.ofAct(sentence, 0, zone);
                DateWindow on = here == null ? before(neighbour, zone) : here;
                findings.add(
                        sentence,
                        from,
                        sentence.whole(),
                        0.8,
                        header -> new MissionSucceeded(header, to.mission().id(), on));
                return;
            }
        }
    }

    /** "Depuis lundi, la mission, c'est fini": from that day on. */
    private static @Nullable DateWindow before(Reading neighbour, String zone) {
        return neighbour.window(Moments.act(neighbour, 0, false), Tense.PAST, zone);
    }

    private static @Nullable Antecedent firstNamed(Reading sentence) {
        Matcher matcher = NAME.matcher(sentence.text());
        return matcher.find() ? sentence.named(matcher.group()) : null;
    }

    private static final Phrase NAME = words("M\\d+");
}
