package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Which mission a verb of founding brings into being: its object, wherever French puts it. */
final class Founding {

    private static final Phrase NAME = words("M\\d+");

    private static final Phrase NOUN = words("M\\d+|mission|force|operation|presence|contingent");

    /** What a body approves besides missions. */
    private static final Phrase OTHER_OBJECT = words(
            "prolong[a-z]*|prorog[a-z]*|renouvel[a-z]*|reconduction|reconduire|budget|rapport|retrait|sanctions?|effectifs?|plafond|renforts?|renforcement|supplementaires?|transition|fin|dissolution|maintien de l'|enquete|rallonge|nomination|embargo|expire|jusqu'|evaluation|aide|financement|plan|chef|president|force de police nationale|feuille de route");

    /** What is approved besides a mission is its deployment. */
    private static final Phrase DEPLOYMENT = words(
            "deploiement|envoi|creation|mise (?:sur pied|en place)|etablissement|lancement|constitution|naissance|installation|formation|mandat");

    private static final Phrase APPROVING = Phrase.compile("^(?:approuv|valid|avalis|enterin)");

    /** "La mission que le Conseil a autorisée". */
    private static final Phrase RELATIVE =
            Phrase.compile("(?<![^ ])(?:que|qu'|laquelle|auquel|à qui|dont|lequel)(?: (?!que |qu' )[^ ;.:]+){0,9} $");

    /** "Autorisée mardi par le Conseil": what befalls the mission. */
    private static final Phrase SUFFERED = Phrase.compile(
            "^(?: (?!M\\d)[^ ;.:]+){0,9}? (?:par|d' un vote|d' une (?:decision|resolution)|de la resolution|de la decision)(?![^ ])|^(?: D\\d+)? pour (?:une (?:periode|duree) (?:initiale )?(?:de |d' )?)?T\\d+");

    private static final Phrase PARTICIPLE = Phrase.compile("^[a-z]+(?:ee?|ie?|ue?|is|ise|it|ite)(?![^ ])");

    /** "A reçu l'aval": the one who gets it stands before. */
    private static final Phrase GOT = Phrase.compile("^(?:recu|obtenu|decroche|base)");

    /** "A autorisé la mission à ouvrir le feu" founds nothing. */
    private static final Phrase POWER =
            Phrase.compile("^(?: (?!par|pour)[^ ;.:,]+){0,3}? à (?!B\\d)[a-z]+(?:er|ir|re)(?![^ ])");

    private static final Phrase RENAMED =
            Phrase.compile("^(?: en)? (?:, )?(?:l'|la|le|dite|denommee|baptisee|en) (?<name>M\\d+)");

    private static final Phrase PRONOUN = Phrase.compile("(?<![^ ])(?:elle|celle - ci)(?: [a-z]+ment)? $");

    private static final int NEAR = 170;

    private Founding() {}

    static @Nullable Antecedent mission(Reading sentence, Verb verb) {
        String text = sentence.text();
        String before = Wording.left(text, verb.start(), 120);
        if (GOT.matcher(verb.words()).find()) {
            return left(sentence, verb.start());
        }
        boolean relative = RELATIVE.matcher(before).find() && !before.endsWith("qui ");
        boolean suffers = verb.isPassive()
                || (verb.voice() == Verb.Voice.BARE
                        && PARTICIPLE.matcher(verb.words()).find()
                        && SUFFERED.matcher(text.substring(verb.end())).find());
        if (relative || suffers) {
            Antecedent named = left(sentence, verb.start());
            boolean it = named == null
                    && verb.isPassive()
                    && PRONOUN.matcher(Wording.left(text, verb.start(), 40)).find();
            if (it) {
                return sentence.mission(verb.start());
            }
            return named != null || verb.isPassive() ? named : right(sentence, verb, suffers);
        }
        Antecedent object = right(sentence, verb, false);
        boolean power = verb.words().startsWith("autoris")
                && POWER.matcher(text.substring(verb.end())).find();
        return object == null && verb.clitic() && !power ? sentence.mission(verb.start()) : object;
    }

    /** The mission before a verb that it befalls. */
    private static @Nullable Antecedent left(Reading sentence, int at) {
        int start = Sides.clauseStart(sentence.text(), at);
        Matcher matcher = NOUN.within(sentence.text(), start, at).useTransparentBounds(true);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last < 0 ? null : Owners.of(sentence, last);
    }

    /** The mission behind a verb that founds it. */
    private static @Nullable Antecedent right(Reading sentence, Verb verb, boolean fronted) {
        String text = sentence.text();
        int end = Math.min(Sides.clauseEnd(text, verb.end()), verb.end() + NEAR);
        Matcher matcher = NAME.within(text, verb.end(), end).useTransparentBounds(true);
        boolean turned = false;
        while (matcher.find()) {
            String between = text.substring(verb.at(), matcher.start());
            turned |= TURNED.matcher(between).find();
            if (turned && !between.contains(" en ")) {
                continue;
            }
            boolean other = !fronted && OTHER_OBJECT.matcher(between).find();
            boolean bare = APPROVING.matcher(verb.words()).find()
                    && !DEPLOYMENT.matcher(between).find();
            boolean power = verb.words().startsWith("autoris")
                    && POWER.matcher(text.substring(matcher.end())).find();
            if (other || bare || power) {
                return null;
            }
            Matcher renamed = RENAMED.matcher(text.substring(matcher.end()));
            boolean vague = between.endsWith("nouvelle ") && renamed.find();
            return sentence.named(vague ? renamed.group("name") : matcher.group());
        }
        Matcher noun = NOUN.within(text, verb.end(), end).useTransparentBounds(true);
        boolean said = noun.find()
                && !OTHER_OBJECT
                        .matcher(text.substring(verb.at(), noun.start()))
                        .find();
        boolean power = said
                && verb.words().startsWith("autoris")
                && POWER.matcher(text.substring(noun.end())).find();
        return said
                        && !power
                        && POINTED.matcher(text.substring(verb.end(), noun.start()))
                                .find()
                ? Owners.of(sentence, noun.start())
                : null;
    }

    private static final Phrase TURNED = words("transformation|conversion|transformer");

    /** Only a mission that has been spoken of is "this" or "the" one. */
    private static final Phrase POINTED = Phrase.compile("(?<![^ ])(?:cette|la|l'|ladite|sa) $");
}
