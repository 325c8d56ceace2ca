package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.last;
import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Placeholders;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Which mission the words "mandat", "mission" or "force" mean, if it is a mission at all. */
final class Owners {

    private static final String OTHER =
            "(?:presidents?|presidente|presidence|directeur|directrice|gouvernement|senat|senateurs?|senatrice|deputes?|parlement|maires?|commissaire|administrateurs?"
                    + "|comite|commission|premier|ministre|gouverneur|assemblee|administration|juges?|procureur|rapporteur|rapporteuse|conseil presidentiel"
                    + "|arret|association|banque|societe|entreprise|club|elus?|electeurs|emissaire|envoye|envoyee|representante?|secretaire|tribunal|cour|parti|coalition|cabinet|bureau politique"
                    + "|etat d' urgence|peuple|syndicat|depot)";

    private static final Phrase OTHERS = words(OTHER);

    private static final Phrase MISSION = words("M\\d+|mission|force|operation|casques bleus|contingent|sanctions");

    private static final Phrase BEHIND = Phrase.compile(
            "^[^ ]+(?: [a-z]+){0,3}? (?:de|du|des|d'|à|au|aux|pour|contre|visant|imposee?s?|en)(?: (?:la|l'|le|les|cette|ce|dite))?(?<gap>(?: [^ ,;.:]+){0,9}?) (?<head>M\\d+|mission|force|operation|casques bleus|contingent)(?![^ ])");

    private Owners() {}

    /** The mission meant by the word at an offset; null when somebody else is, or nobody can tell. */
    static @Nullable Antecedent of(Reading sentence, int offset) {
        String text = sentence.text();
        int end = text.indexOf(' ', offset);
        String word = end < 0 ? text.substring(offset) : text.substring(offset, end);
        if (Placeholders.isMission(word)) {
            return sentence.named(word);
        }
        Matcher behind = BEHIND.matcher(text.substring(offset));
        if (behind.find()) {
            if (OTHERS.matcher(behind.group("gap")).find()) {
                return null;
            }
            String head = behind.group("head");
            return Placeholders.isMission(head) ? sentence.named(head) : sentence.mission(offset + behind.end());
        }
        if (text.substring(offset)
                .matches("^[^ ]+ (?:de |du |des |d' )(?:la |l' |le |les |son |sa )?(?:[^ ,;.:]+ ){0,1}?" + OTHER
                        + "(?: .*)?")) {
            return null;
        }
        if (NAMED_OTHER.matcher(text.substring(offset)).find()) {
            return null;
        }
        if (LATTER.matcher(text.substring(offset)).find()) {
            return latter(sentence, null);
        }
        if (ownedByOther(sentence, offset)) {
            return null;
        }
        Antecedent alike = alike(sentence, word, offset);
        return alike == null ? sentence.mission(offset) : alike;
    }

    /** "This force" means the one last named a force, not the mission named with it. */
    private static @Nullable Antecedent alike(Reading sentence, String noun, int offset) {
        boolean pointing = sentence.text().substring(0, offset).matches(".*(?<![^ ])(?:cette|la|l'|sa|leur) $");
        if (!pointing || sentence.context().missions().size() < 2) {
            return null;
        }
        for (int i = sentence.index(); i >= 0 && i >= sentence.index() - MEMORY; i--) {
            List<Placed> mentions = sentence.context().mentions(i);
            List<Token> tokens = sentence.context().sentences().get(i).tokens();
            for (int k = mentions.size() - 1; k >= 0; k--) {
                Placed placed = mentions.get(k);
                boolean before = i < sentence.index()
                        || tokens.get(placed.from()).start() < sentence.shape().articleStart(offset);
                if (before
                        && placed.mention() instanceof MissionNamed named
                        && tokens.get(placed.from()).is(noun)) {
                    return new Antecedent(named.mission(), 0.9);
                }
            }
        }
        return null;
    }

    /** "Le mandat du CPT": whoever is named so is no mission, or it would be known as one. */
    private static final Phrase NAMED_OTHER = Phrase.compile(
            "^mandats? (?:du|des|de la|de l'|de l) (?!(?:[MOBDTC]\\d+|mission|missions|force|forces|operation|operations|casques|contingent|bureau|soldats|troupes|observateurs|brigade|deploiement|presence|regime|groupe|experts|conseil|sanctions|panel|onusiens|mandat|propre|dite|premiere|nouvelle|plus)(?![^ ]))");

    private static final Phrase LATTER = Phrase.compile("^[^ ]+ de (?:celle|celui) - ci(?![^ ])");

    /** The mission named last before a sentence, other than one that is not meant: "celle-ci", "elle". */
    static @Nullable Antecedent latter(Reading sentence, @Nullable Mission other) {
        for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - MEMORY; i--) {
            List<Placed> mentions = sentence.context().mentions(i);
            for (int k = mentions.size() - 1; k >= 0; k--) {
                if (mentions.get(k).mention() instanceof MissionNamed named
                        && !named.mission().equals(other)
                        && !named.mission().sanctions()) {
                    return new Antecedent(named.mission(), 0.88);
                }
            }
        }
        return null;
    }

    private static final int MEMORY = 4;

    /** True when the owner named nearest before is no mission. */
    private static boolean ownedByOther(Reading sentence, int offset) {
        String left = sentence.text().substring(0, offset);
        boolean possessive = left.matches(".*(?<![^ ])(?:son|leur|sa|dont le|dont l'|dont la|propre|leurs) $");
        int other = last(OTHERS, left);
        int mission = last(MISSION, left);
        return possessive && other > mission;
    }
}
