package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.DraftResolution;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.CountryLists;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Un projet de résolution distribué par les États-Unis et l'Équateur." */
final class DraftResolutionRule implements Rule {

    private static final String DET =
            "(?:(?:l'|la|le|les|de la|de l'|du|des|de|d'|par la|par le|par l'|par les|par) ){0,6}";

    private static final String NAME = DET + "[CA]\\d+";

    private static final String LIST = NAME + "(?: (?:,|et|ainsi que|, et|avec|comme|-) " + NAME + "){0,6}";

    private static final String DRAFT =
            "(?:(?:avant - )?projet(?: (?:revise|initial))?(?: de (?:resolution|texte))?|texte|ebauche(?: de resolution)?|resolution|R\\d+|version (?:revisee|amendee)|mouture|brouillon)";

    private static final String MADE =
            "(?:redige[a-z]*|presente[a-z]*|depose[a-z]*|propose[a-z]*|distribue[a-z]*|circule[a-z]*|fait circuler|fait parvenir|adresse[a-z]*|envoye[a-z]*|elabore[a-z]*|prepare[a-z]*|soumi[a-z]*|coparraine[a-z]*|parraine[a-z]*|ecrit[a-z]*|transmi[a-z]*|communique[a-z]*|porte[a-z]*|defend[a-z]*|remi[a-z]*|coredige[a-z]*|initie[a-z]*|partage[a-z]*|concocte[a-z]*|(?:mi[a-z]*|mettre) (?:\" )?(?:en|au) bleu(?: \")?|emane[a-z]*|retire[a-z]*|revise[a-z]*|mise? sur la table|diffuse[a-z]*|inspire[a-z]*)";

    private static final List<Phrase> BY_SPONSORS = List.of(
            // un texte rédigé par la France
            words(DRAFT + "(?: [^ .]+){0,22}? " + MADE + "(?: [^ ;.:]+){0,5}? par (?<list>" + LIST + ")"),
            // rédigé par la France, le texte
            words(MADE + "(?: [^ ;.:]+){0,4}? par (?<list>" + LIST + ")(?: [^ ;.:]+){0,6}? " + DRAFT),
            words("signe[a-z]* (?:de |des |du |de la |de l' |par )(?<list>" + LIST + ")(?: [^ ;.:]+){0,6}? " + DRAFT),
            // le texte que la France a rédigé
            words(DRAFT + "(?: [^ ;.]+){0,14}? (?:que|qu') (?<list>" + LIST + ")(?: [^ ;.]+){0,6}? (?<made>" + MADE
                    + ")"),
            // le texte dont la France est l'auteur
            words(
                    DRAFT + "(?: [^ ;.]+){0,10}? dont (?<list>" + LIST
                            + ") (?:est|sont|etait|etaient) (?:l' |les |le |la )?(?:auteur|auteurs|autrice|coauteurs?|redacteurs?|redactrice|porte - plume|initiateurs?|parrains?)"),
            // l'ambassadeur britannique, dont le pays avait rédigé le texte
            words(
                    "(?<list>[CA]\\d+) , dont (?:le|la) (?:pays|delegation|mission) (?<made>(?:a|avait|est) (?:[^ ;.:]+ ){0,3}?"
                            + MADE + ")(?: [^ ;.:]+){0,6}? " + DRAFT),
            // la France a rédigé un texte
            words("(?<list>" + LIST + ")(?: ,)?(?: [^ ;.:]+){0,10}? (?<made>" + MADE + ")(?: [^ ;.:]+){0,9}? " + DRAFT),
            // à l'initiative de la France, un texte
            words("(?:à|sur) (?:l' )?(?:initiative|instigation|proposition|demande) (?<list>" + LIST
                    + ")(?: ,)?(?: [^ ;.:]+){0,4}? " + DRAFT + "(?: [^ ;.:]+){0,14}? (?:circul[a-z]*|distribu[a-z]*|"
                    + MADE + ")"),
            words(DRAFT + "(?: [^ ;.:]+){0,6}? (?:à|sur) l' (?:initiative|instigation) (?<list>" + LIST + ")"),
            // le texte que défend la France
            words(DRAFT + "(?: [^ ;.:]+){0,6}? (?:que|qu') (?:ont |a |avaient |avait )?" + MADE + " (?<list>" + LIST
                    + ")"),
            // la France tient la plume
            words("(?<list>" + LIST
                    + ") (?:tien(?:t|nent)|tenant|tena(?:it|ient)|ont tenu|a tenu|assur[a-z]*) la plume"),
            words("plume(?: [^ ;.:]+){0,4}? tenue par (?<list>" + LIST + ")"),
            // le texte émane de la France
            words(DRAFT
                    + "(?: [^ ;.:]+){0,5}? (?:emane[a-z]*|vien(?:t|ent)|est l' oeuvre|est signee?|est (?:dûe?|due?)|provien[a-z]*) (?:à )?(?<list>"
                    + LIST + ")"),
            // la France a renoncé à son texte
            words("(?<list>" + LIST + ") (?:a|ont) (?:[^ ;.:]+ ){0,2}?renonce (?:[^ ;.:]+ ){0,3}?(?:son|leur|au) "
                    + DRAFT),
            // la France, auteur du texte; porte-plume
            words(
                    "(?<list>" + LIST
                            + ") (?:,|\\(|(?:est|etait|sont|etaient|reste)) (?:l' |le |la |les |co - ?)?(?:principal )?(?:auteurs?|autrice|coauteurs?|redacteurs?|redactrice|porte - plumes?|coparrains?)"),
            words(
                    "(?:auteurs?|coauteurs?|porte - plumes?|redacteurs?|parrains?)(?: [^ ;,.:]+){0,6}?(?: (?:,|\\(|:|\u2013)){0,6} (?<list>"
                            + LIST + ")"),
            // le projet américain
            words(
                    "(?:(?:avant - )?projet(?: revise)?(?: de (?:resolution|texte))?|texte|ebauche|proposition de resolution|resolution) (?<list>A\\d+(?: (?:-|et) A\\d+){0,6})"),
            words(
                    "(?:projet(?: de resolution)?|texte|resolution) (?:franco|anglo|americano|germano|italo|russo|sino) - (?<list>[CA]\\d+)"),
            words(
                    "(?:projet(?: de resolution)?|texte|ebauche) (?<list>(?:de la|de l'|du|des) C\\d+(?: et (?:de la|de l'|du|des) C\\d+){0,6})(?! pour)"));

    private static final Phrase COMPOUND = words(
            "(?:projet(?: de resolution)?|texte|resolution) (?<first>franco|anglo|americano|germano|italo|russo|sino) - (?<second>[CA]\\d+)");

    private static final Phrase ALSO = words(
            "(?:(?<!tractations )(?<!negociations )(?<!discussions )(?<!bras de fer )avec|que|qu'|et que) (?<list>"
                    + LIST
                    + ")(?: [^ ;.,:]+){0,3}?(?: (?:coparraine[a-z]*|parraine[a-z]*|soutien[a-z]*)|(?= (?:sur|,|\\.|\\)|$)))");

    private static final Phrase UNSPONSORED = words(
            "(?:avant - projet|projet de resolution|projet de texte|ebauche de resolution|version revisee)(?: [^ ;.]+){0,8}? (?:circul[a-z]*|distribu[a-z]*|consult[a-z]*|vu par|obtenu[a-z]*|au bleu|en bleu|silence|depose[a-z]*|revise[a-z]*|sur la table|soumis[a-z]*)|(?:mis[a-z]*|mettre|place[a-z]*) (?:[^ ;.:]+ ){0,4}?(?:au bleu|en bleu|sous (?:procedure de |procedure du )?silence)|procedure de silence|rompu le silence|(?:consulte|obtenu|vu)(?: [^ ;.:]+){0,4}? (?:texte|projet)");

    private static final Phrase UNREAL = words(
            "(?:va|vont|devrait|devraient|pourrait|compte|comptent|doit|entend|s' apprete à|prevoit de|ne|n'|pas)(?: [^ ;.,:]+){0,4}? (?:deposer|presenter|distribuer|circuler|soumettre|proposer|rediger|transmettre)|aucun (?:projet|texte)|assemblee generale des actionnaires|(?:projet|proposition) de loi");

    /** What no other house than the Council calls so. */
    private static final Phrase COUNCILS_OWN = words(
            "procedure (?:de|du) silence|(?:au|en) bleu|(?:projet|avant - projet)(?: de resolution)? (?:[^.]* )?(?:casques bleus|O\\d+|new york|conseil)");

    private static final Phrase SYMBOL = Phrase.compile("S/\\d{4}/\\d{1,4}");

    private static final Phrase TOPIC =
            words("M\\d+|B\\d+|conseil|mandat|mission|force|casques bleus|sanctions|embargo|resolution|R\\d+");

    /** In an article on a council's decision "the text" is the resolution. */
    private static final Phrase THE_TEXT =
            words("(?:le|ce|du|un|son) (?:texte|projet)(?! de (?:loi|budget|constitution|reforme|decret|accord))");

    private static final Phrase DRAFTED = words(
            "brouillon|plume|signee?|mouture|"
                    + "projet|ebauche|redige[a-z]*|redacteurs?|ecrit[a-z]*|auteurs?|coauteurs?|porte - plumes?|coparrain[a-z]*|parrain[a-z]*|depose[a-z]*|propose[a-z]*|texte|circul[a-z]*|distribu[a-z]*|version|mouture|bleu|silence|presente[a-z]*|soumis[a-z]*|avant - projet|prepare[a-z]*");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "proj", "reso", "sign", "pres", "dist", "circ", "soum", "tran", "cons", "text", "ebau", "bleu", "sile",
                "plum", "aute", "coau", "copa", "redi", "reda", "mout", "vers", "parr", "depo", "prop", "brou", "autr",
                "ecri");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (UNREAL.matcher(text).find()
                || !(TOPIC.matcher(text).find()
                        || COUNCILS_OWN.matcher(text).find()
                        || (sentence.context().isOnTopic()
                                && THE_TEXT.matcher(text).find()))) {
            return;
        }
        for (Phrase pattern : BY_SPONSORS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && DRAFTED.matcher(matcher.group()).find()) {
                List<String> sponsors = sponsors(sentence, matcher);
                if (!sponsors.isEmpty()) {
                    add(sentence, matcher.start(), matcher.end(), sponsors, 0.9, findings);
                    return;
                }
            }
        }
        Matcher matcher = UNSPONSORED.matcher(text);
        if (matcher.find()) {
            add(sentence, matcher.start(), matcher.end(), List.of(), 0.8, findings);
        }
    }

    private static List<String> sponsors(Reading sentence, Matcher matcher) {
        List<String> names = new ArrayList<>(CountryLists.names(sentence, matcher.group("list")));
        Matcher compound = COMPOUND.matcher(sentence.text());
        if (compound.find()) {
            names.addFirst(Compounds.country(compound.group("first")));
        }
        Matcher also = ALSO.idle(sentence.text());
        if (ALSO.find(also, sentence.text(), matcher.end("list"))) {
            CountryLists.names(sentence, also.group("list")).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    private static void add(
            Reading sentence, int start, int end, List<String> sponsors, double confidence, Findings findings) {
        Antecedent mission = sentence.mission(start);
        if (mission == null
                && !sentence.context().isOnTopic()
                && !COUNCILS_OWN.matcher(sentence.text()).find()) {
            return;
        }
        Mission about = mission == null ? null : mission.mission();
        double certainty = mission == null ? 0.8 : mission.certainty();
        DraftStage stage = stage(sentence.text());
        String symbol = symbol(sentence);
        findings.add(
                sentence,
                about,
                sentence.clause(start, end),
                confidence * certainty,
                header -> new DraftResolution(header, sponsors, stage, symbol));
    }

    private static final Phrase WITHDRAWN = words(
            "retire|a retire|retiree?|retirant|renonce à (?:son|leur|ce) (?:[^ ;.:]+ ){0,2}?(?:projet|texte)|renonce au (?:projet|texte)");

    private static final Phrase IN_BLUE = words("(?:au|en) bleu");

    private static final Phrase REVISED = words(
            "revisee?|amendee?|remaniee?|retouchee?|modifiee?|remodelee?|edulcoree?|reecrite?|(?:a|ont|avait) (?:deja |encore )?ete revue?s?|(?:deuxieme|seconde|troisieme|derniere|nouvelle) (?:version|mouture|ebauche)");

    private static final Phrase TABLED = words("depose[a-z]*|soumis[a-z]*");

    private static DraftStage stage(String text) {
        if (WITHDRAWN.matcher(text).find()) {
            return DraftStage.WITHDRAWN;
        }
        if (text.contains(" bleu") && !text.contains("casques bleus")
                || IN_BLUE.matcher(text).find()) {
            return DraftStage.IN_BLUE;
        }
        if (text.contains("silence")) {
            return DraftStage.SILENCE;
        }
        if (REVISED.matcher(text).find()) {
            return DraftStage.REVISED;
        }
        return TABLED.matcher(text).find() ? DraftStage.TABLED : DraftStage.CIRCULATED;
    }

    private static @Nullable String symbol(Reading sentence) {
        Matcher matcher = SYMBOL.matcher(sentence.quoted(0, sentence.text().length()));
        return matcher.find() ? matcher.group() : null;
    }

    /** "Franco-sénégalais": the first of two countries in one adjective. */
    private static final class Compounds {

        private static String country(String first) {
            return switch (first) {
                case "franco" -> "France";
                case "anglo" -> "United Kingdom";
                case "americano" -> "United States";
                case "germano" -> "Germany";
                case "italo" -> "Italy";
                case "russo" -> "Russia";
                default -> "China";
            };
        }
    }
}
