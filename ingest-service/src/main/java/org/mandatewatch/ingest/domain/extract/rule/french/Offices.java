package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;

/**
 * Offices of states and organisations by their French names. Facts name them in English, as they name countries, so that
 * two articles in two languages tell of one office.
 *
 * @param pattern what texts call it, with groups {@code a} and {@code c} for whose office it is
 * @param role its English name
 * @param of whose it is when the text does not say; null when that is no matter of course
 * @param common true for a name that companies and clubs use too: it must belong to a state or organisation
 */
record Offices(Phrase pattern, String role, @Nullable String of, boolean common) {

    private static final String OF_THE = "(?:du|de la|de l'|des|d'|de)";

    private static final String OWNER =
            "(?: (?:par interim|sortante?|en exercice|haitiens?))?(?: (?<a>[AO]\\d+))?(?: (?:par interim|à l' O\\d+|aupres (?:de l'|des) O\\d+))?(?: (?:"
                    + OF_THE + "|pour|en|au|aux|à l'|aupres " + OF_THE
                    + ")(?: (?:la|le|l'))?(?: gouvernement)? (?<c>[COM]\\d+))?";

    private static final String UN = "United Nations";

    static final List<Offices> ALL = List.of(
            office(
                    "chef(?:fe)? (?:des|du departement des) operations de (?:paix|maintien de la paix)",
                    "Head of Peace Operations",
                    UN),
            office(
                    "secretaire generale? adjointe?(?: (?:de l' O\\d+|des O\\d+))?(?: (?:aux|chargee? des?) operations de (?:maintien de la )?paix)?",
                    "Under-Secretary-General",
                    UN),
            office("representante? speciale? adjointe?", "Deputy Special Representative", UN),
            office("representante? speciale?(?: du secretaire general)?", "Special Representative", UN),
            office("envoyee? speciale?(?: du secretaire general)?", "Special Envoy", null),
            office("envoyee? personnel(?:le)?(?: du secretaire general)?", "Personal Envoy", UN),
            office("secretaire generale?", "Secretary-General", UN),
            ministry("affaires etrangeres|relations exterieures|diplomatie", "Foreign Minister"),
            office("chef(?:fe)? de la diplomatie", "Foreign Minister", null),
            ministry("defense(?: nationale)?|armees|forces armees", "Defence Minister"),
            ministry("interieur", "Interior Minister"),
            ministry("justice", "Justice Minister"),
            ministry("finances", "Finance Minister"),
            ministry("securite(?: publique| interieure| nationale)?", "Security Minister"),
            office("vice - premier(?:e)? ministre", "Deputy Prime Minister", null),
            office("premier(?:e)? ministre", "Prime Minister", null),
            office("vice - presidente?", "Vice President", null),
            office("presidente? (?:de la |du )commission de l' O\\d+", "Chairperson", "African Union Commission"),
            office(
                    "presidente? du conseil presidentiel(?: de transition)?",
                    "President",
                    "Transitional Presidential Council"),
            office("coordonna(?:teur|trice)(?: du conseil presidentiel(?: de transition)?)?", "Coordinator", null),
            office("presidente? (?:de la transition|de transition)", "Transitional President", null),
            office("presidente?(?: de la republique)?", "President", null),
            office("chef(?:fe)? (?:de l'|d') etat(?! - major)", "President", null),
            office("chef(?:fe)? du gouvernement", "Prime Minister", null),
            office("chef d' etat - major(?: general)?(?: des armees)?", "Chief of Staff", null),
            office("ambassa(?:deur|drice) par interim", "Acting Ambassador", null),
            office("ambassa(?:deur|drice)", "Ambassador", null),
            office("representante? permanente?", "Permanent Representative", null),
            office("haut(?:e)? - ?commissaire(?: (?:aux|des) [a-z]+(?: de l' homme)?)?", "High Commissioner", UN),
            office("haut(?:e)? representante?", "High Representative", "European Union"),
            office("commandante? (?:de la force|des forces|en chef|militaire)", "Force Commander", null),
            common("commandante?", "Commander"),
            common("directeur general|directrice generale", "Director General"),
            common("porte - parole", "Spokesperson"),
            office("chancelier|chanceliere", "Chancellor", "Germany"),
            office("secretaire d' etat", "Secretary of State", null),
            new Offices(
                    words("(?:chef(?:fe)?|patron(?:ne)?|numero un|directeur|directrice) " + OF_THE
                            + "(?: (?:la|l'))? (?<c>M\\d+)"),
                    "Head",
                    null,
                    true),
            common("emissaire", "Envoy"));

    private static Offices office(String names, String role, @Nullable String of) {
        return new Offices(words("(?:" + names + ")" + OWNER), role, of, role.equals("Coordinator"));
    }

    private static Offices common(String names, String role) {
        return new Offices(words("(?:" + names + ")" + OWNER), role, null, true);
    }

    /** "Ministre de la Défense", with the country's adjective before or behind what it is for. */
    private static Offices ministry(String of, String role) {
        String owner = OWNER.replace("<a>", "<b>");
        return new Offices(
                words("ministre(?: (?<a>A\\d+))?(?: delegue[e]?)? " + OF_THE + " (?:" + of + ")(?: et [^ ]+ [^ ]+)?"
                        + owner),
                role,
                null,
                false);
    }
}
