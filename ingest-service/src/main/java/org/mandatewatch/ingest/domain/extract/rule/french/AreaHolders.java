package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Who may hold ground: armed groups by their names, else by what they are; governments and missions. */
final class AreaHolders {

    /**
     * Somebody who may hold an area, at offsets of the sentence's shape.
     *
     * @param armed false for those who hold ground by right, of whom only a share is news
     */
    record Holder(int start, int end, String name, boolean armed) {}

    private static final String KIND =
            "(?:groupes? (?:armes?|criminels?|rebelles?|djihadistes?|jihadistes?|terroristes?|islamistes?)(?: A\\d+)?|bandes (?:armees|criminelles)|gangs(?: armes)?|rebelles(?: [a-z]+s(?![^ ]))?|djihadistes|jihadistes|insurges|islamistes|miliciens|milices|separatistes|talibans|terroristes|bandits|combattants|rebellion|insurrection|paramilitaires|mutins|seleka|anti - balaka)";

    private static final Phrase NAMED = words(
            "(?:combattants|rebelles|rebellion|insurges|hommes|miliciens|gangs|troupes|soldats|elements|djihadistes|jihadistes|coalition(?: de gangs)?|groupe(?: arme| rebelle| djihadiste| islamiste| terroriste| paramilitaire)?|mouvement|milice|organisation|federation|alliance) (?:(?:du|de la|de l'|des|d'|de)(?: (?:la|le) (?:coalition|federation|milice|mouvement|alliance))? )?(?<own>[^ ;.,:]+(?: (?:-|de l'|de la|du|des|de|d') [^ ;.,:]+| [^ ;.,:]+){0,5})");

    private static final Phrase KNOWN = words(
            "(?<name>m23|shebabs?|chebabs?|viv ansanm|ansar dine|mujao|aqmi|jnim|codeco|adf|boko haram|etat islamique|houthis|houthistes|hezbollah|hamas|forces de soutien rapide|fsr|renamo|seleka|anti - balaka|gran grif|forces nouvelles|forces democratiques alliees|armee de resistance du seigneur|lra|armee de liberation nationale)");

    private static final Phrase GENERIC = words("(?<name>" + KIND + ")");

    private static final Phrase STATE =
            words("(?<name>gouvernement A\\d+|armee A\\d+|forces (?:gouvernementales|A\\d+)|M\\d+)");

    /** Words for a group that an earlier sentence has named. */
    private static final Phrase MEANT =
            words("rebelles|rebellion|combattants|mouvement|ils|il|insurges|celui - ci|groupe");

    /** How many sentences a group's name is kept in mind. */
    private static final int MEMORY = 4;

    private AreaHolders() {}

    /** All who are named between two offsets of a sentence's shape, in their order. */
    static List<Holder> in(Reading sentence, int from, int to) {
        List<Holder> found = new ArrayList<>();
        String text = sentence.text();
        Matcher named = NAMED.matcher(text);
        int at = from;
        while (at < to && named.find(at)) {
            int end = nameEnd(sentence, named.start("own"), named.end("own"));
            if (end > 0 && end <= to) {
                found.add(new Holder(named.start(), end, sentence.quoted(named.start("own"), end), true));
            }
            at = named.start() + 1;
        }
        add(sentence, KNOWN, from, to, true, found);
        add(sentence, GENERIC, from, to, true, found);
        add(sentence, STATE, from, to, false, found);
        found.sort(java.util.Comparator.comparingInt(Holder::start));
        return found;
    }

    private static void add(Reading sentence, Phrase phrase, int from, int to, boolean armed, List<Holder> found) {
        Matcher matcher = phrase.matcher(sentence.text());
        int at = from;
        while (at < to && matcher.find(at)) {
            int start = matcher.start("name");
            int end = matcher.end("name");
            boolean known = found.stream().anyMatch(h -> h.start() <= start && start < h.end());
            if (!known && end <= to) {
                found.add(new Holder(start, end, sentence.quoted(start, end), armed));
            }
            at = end;
        }
    }

    /** The name of the group that "les rebelles" or "ils" means here; null when no sentence before named one. */
    static @Nullable String meant(Reading sentence, Holder holder) {
        if (!MEANT.matcher(sentence.text().substring(holder.start(), holder.end()))
                .find()) {
            return null;
        }
        return lastNamed(sentence);
    }

    /** Who was named last before an offset, in the sentence or in the two before it; at that offset when before. */
    static @Nullable Holder lastBefore(Reading sentence, int offset) {
        List<Holder> here =
                in(sentence, 0, offset).stream().filter(Holder::armed).toList();
        if (!here.isEmpty()) {
            return here.getLast();
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 2); i--) {
            Reading before = new Reading(sentence.context(), i);
            List<Holder> all = in(before, 0, before.text().length()).stream()
                    .filter(Holder::armed)
                    .toList();
            if (!all.isEmpty()) {
                return new Holder(offset, offset, all.getLast().name(), true);
            }
        }
        return null;
    }

    /** The last group that the sentences before one name. */
    static @Nullable String lastNamed(Reading sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - MEMORY); i--) {
            Reading before = new Reading(sentence.context(), i);
            List<Holder> all = in(before, 0, before.text().length());
            for (Holder holder : all.reversed()) {
                if (holder.armed() && Character.isUpperCase(holder.name().charAt(0))) {
                    return holder.name();
                }
            }
        }
        return null;
    }

    /** Where a name that begins with a capital ends; negative when none does. */
    private static int nameEnd(Reading sentence, int start, int end) {
        if (!Areas.isCapital(sentence, start)) {
            return -1;
        }
        return Areas.nameEnd(sentence, start, end);
    }
}
