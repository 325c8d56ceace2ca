package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a word says of the people counted beside it. French inflects, so a deed is known by how its words begin; a
 * beginning with a point behind it is a whole word.
 */
enum Deed {
    /** A country sends people, or has them there. */
    SEND(
            "envoie envoient envoy enverr depech deploi deploy fourni contribu mettr met. mettent. mis. apport affect consacr mobilis particip detach engag"),
    /** The noun of sending, which does not say whether it was done: "l'envoi de 200 hommes". */
    SENDING(
            "envoi. envois. deploiement arrivee. arrivees. venue. participation. contribution. engagement. engagements. mobilisation."),
    /** Somebody promises people. */
    PROMISE("promet promi offr offert propose proposi annonc pret. prets. prete. accept promesse"),
    /** A mission has people. */
    HAVE(
            "compt dispos rassembl regroup reuni compren compos fort. forte. forts. fortes. align emplo denombr totalis attei eleve. elevent. elevait. entret maintient. maintiennent. maintenir. maintiendr maintenu maintenait. abrit reste. restent. restait. restaient. represent avoisin aura. auront. comprise. conserv garde. gardent. gardera"),
    /** A council says how many may serve. */
    CAP("plafon autoris habilit maxim limit"),
    /** A size becomes another one. */
    CHANGE(
            "porte. porter. portee. portees. portes. portera porterait. portant. portait. porta. ramen reduit redui abaiss relev augment accro fixe fixa passe. passer passent. passant. hiss"),
    /** A size is foreseen. */
    PLAN(
            "prevu prevoi prevoy attendent. attend. attendai attendu envisag objectif. cible vise. visee. visait. theori planifi escompt programm question."),
    /** People come or are there. */
    COME(
            "arriv debarqu atterr rejoi accueill recu. recus. recoi sert. servent. serviront. servira. servir. servaient. patrouill stationn opere. operent. operant. present. presents. positionn install pied. sillonn poste. postes."),
    /** People leave. */
    LEAVE(
            "retir retrait rapatri rappele rappelle evacu repli quitt parti. partis. partent. partira partiro depart. departs. desengag rentr congedi plie. plient. plieront regagn"),
    /** People join others who are there. */
    REINFORCE("renfor etoff grossi gonfl"),
    /** Something else is done to people, which does not make them a mission's. */
    OTHER(
            "recrut embauch forme. forment. former. formait. formera entrain equip affront combat decor felicit honor salu rencontr pleur enterr accus soupconn arrete arretent vaccin soign incarcer condamn");

    private static final int KEY = 3;

    private static final Map<String, List<Beginning>> BY_KEY = byKey();

    private final String beginnings;

    Deed(String beginnings) {
        this.beginnings = beginnings;
    }

    private record Beginning(String letters, boolean whole, Deed deed) {

        boolean fits(String word) {
            return whole ? word.equals(letters) : word.startsWith(letters);
        }
    }

    /** What a word says; of several beginnings that fit the longest decides. Null for a word that says nothing here. */
    static @Nullable Deed of(String word) {
        if (word.length() < KEY) {
            return null;
        }
        Beginning found = null;
        for (Beginning beginning : BY_KEY.getOrDefault(word.substring(0, KEY), List.of())) {
            if (beginning.fits(word) && (found == null || beginning.letters.length() > found.letters.length())) {
                found = beginning;
            }
        }
        return found == null ? null : found.deed;
    }

    private static Map<String, List<Beginning>> byKey() {
        Map<String, List<Beginning>> all = new HashMap<>();
        for (Deed deed : values()) {
            for (String written : deed.beginnings.split(" ")) {
                boolean whole = written.endsWith(".");
                String letters = whole ? written.substring(0, written.length() - 1) : written;
                all.computeIfAbsent(letters.substring(0, KEY), key -> new ArrayList<>())
                        .add(new Beginning(letters, whole, deed));
            }
        }
        return all;
    }
}
