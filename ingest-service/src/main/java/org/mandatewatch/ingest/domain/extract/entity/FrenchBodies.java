package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Optional;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Deciding bodies and organisations by their French names. */
final class FrenchBodies {

    static final Organisation UN = new Organisation("UN", "United Nations", Bodies.SECURITY_COUNCIL);
    private static final Organisation AU = new Organisation("AU", "African Union", Bodies.PEACE_AND_SECURITY_COUNCIL);
    static final Organisation EU = new Organisation("EU", "European Union", Bodies.EU_COUNCIL);
    private static final Organisation SADC = new Organisation("SADC", "SADC", Bodies.SADC_SUMMIT);
    private static final Organisation ECOWAS = new Organisation("ECOWAS", "ECOWAS", Bodies.ECOWAS_AUTHORITY);
    private static final Organisation NATO = new Organisation("NATO", "NATO", Bodies.NORTH_ATLANTIC_COUNCIL);
    private static final Organisation EAC = new Organisation(
            "EAC", "East African Community", new Body("EAC Heads of State Summit", "Africa/Dar_es_Salaam"));
    private static final Organisation ECCAS =
            new Organisation("ECCAS", "ECCAS", new Body("ECCAS Conference", "Africa/Libreville"));

    /** Who meets when an organisation of states decides. */
    private static final List<String> LEADERS = List.of(
            "sommet",
            "sommet extraordinaire",
            "sommet des chefs d'État",
            "sommet des chefs d'État et de gouvernement",
            "chefs d'État",
            "chefs d'État et de gouvernement",
            "dirigeants",
            "pays membres",
            "Conférence des chefs d'État",
            "Conférence des chefs d'État et de gouvernement",
            "Autorité des chefs d'État et de gouvernement");

    private static final Gazetteer<Body> NAMES = names();
    private static final Gazetteer<Organisation> ORGANISATIONS = organisations();

    private FrenchBodies() {}

    static Optional<Gazetteer.Match<Body>> bodyAt(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        boolean members = first.is("quinze") || (first.is("vingt") && i + 2 < tokens.size());
        // "The Fifteen" are written with a capital, fifteen of anything else are not.
        if (members && (!first.isCapital() || i == 0 || !isArticle(tokens.get(i - 1)))) {
            return Optional.empty();
        }
        return NAMES.longestAt(tokens, i).filter(m -> m.end() - i > 1 || first.isCapital());
    }

    static Optional<Gazetteer.Match<Organisation>> organisationAt(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        return ORGANISATIONS.longestAt(tokens, i).filter(m -> {
            boolean adjective =
                    first.word().startsWith("onusien") || first.word().startsWith("ouest");
            boolean spoken = first.isCapital() && first.word().length() >= 4;
            return adjective
                    || first.shape() == Token.Casing.UPPER
                    || spoken
                    || (first.isCapital() && (m.end() - i > 1 || first.is("onu")));
        });
    }

    private static boolean isArticle(Token token) {
        return token.is("les") || token.is("des") || token.is("aux");
    }

    private static Gazetteer<Body> names() {
        Gazetteer<Body> names = new Gazetteer<>(Language.FRENCH);
        add(
                names,
                Bodies.SECURITY_COUNCIL,
                "Conseil de sécurité",
                "Conseil de sécurité de l'ONU",
                "Conseil de sécurité onusien",
                "Conseil de sécurité des Nations unies",
                "Conseil de sécurité de l'Organisation des Nations unies",
                "Conseil de sécurité (CS)",
                "CSNU",
                "Quinze");
        add(
                names,
                Bodies.PEACE_AND_SECURITY_COUNCIL,
                "Conseil de paix et de sécurité",
                "Conseil de paix et de sécurité de l'UA",
                "Conseil de paix et de sécurité de l'Union africaine",
                "Conseil de paix et sécurité",
                "Conseil de paix et sécurité de l'UA",
                "Conseil de paix et sécurité de l'Union africaine",
                "CPS",
                "CPS de l'UA",
                "CPS de l'Union africaine");
        add(
                names,
                Bodies.EU_COUNCIL,
                "Conseil de l'UE",
                "Conseil de l'Union européenne",
                "Conseil européen",
                "Conseil des ministres de l'UE",
                "Conseil Affaires étrangères",
                "ministres des Affaires étrangères de l'UE",
                "ministres des Affaires étrangères de l'Union européenne",
                "ministres des Affaires étrangères des Vingt-Sept",
                "ministres européens des Affaires étrangères",
                "Vingt-Sept",
                "Vingt-Huit");
        add(names, Bodies.NORTH_ATLANTIC_COUNCIL, "Conseil de l'Atlantique Nord", "ministres de la Défense de l'Otan");
        add(
                names,
                NationalParliaments.BUNDESTAG,
                "Bundestag",
                "Parlement allemand",
                "Bundestag allemand",
                "députés allemands",
                "chambre basse du Parlement allemand");
        leaders(names, Bodies.SADC_SUMMIT, "de la SADC", "de la Communauté de développement d'Afrique australe");
        add(names, Bodies.SADC_SUMMIT, "troïka de la SADC", "Troïka de l'organe de la SADC");
        leaders(
                names,
                Bodies.ECOWAS_AUTHORITY,
                "de la Cédéao",
                "de la Communauté économique des États de l'Afrique de l'Ouest",
                "ouest-africains",
                "d'Afrique de l'Ouest");
        leaders(names, EAC.body(), "de l'EAC", "de la Communauté d'Afrique de l'Est", "de la CAE");
        leaders(names, ECCAS.body(), "de la CEEAC");
        leaders(names, Bodies.EU_COUNCIL, "de l'UE", "de l'Union européenne");
        return names;
    }

    private static void leaders(Gazetteer<Body> names, Body body, String... of) {
        for (String organisation : of) {
            for (String leaders : LEADERS) {
                names.add(leaders + " " + organisation, body);
            }
        }
    }

    private static Gazetteer<Organisation> organisations() {
        Gazetteer<Organisation> names = new Gazetteer<>(Language.FRENCH);
        add(names, UN, "ONU", "Nations unies", "Organisation des Nations unies", "onusien", "onusienne", "onusiens");
        add(names, UN, "onusiennes");
        add(names, AU, "UA", "Union africaine");
        add(names, EU, "UE", "Union européenne");
        add(
                names,
                SADC,
                "SADC",
                "Communauté de développement d'Afrique australe",
                "Communauté de développement de l'Afrique australe");
        add(
                names,
                ECOWAS,
                "Cédéao",
                "Communauté économique des États de l'Afrique de l'Ouest",
                "Communauté économique des États d'Afrique de l'Ouest",
                "ouest-africain",
                "ouest-africaine",
                "ouest-africains",
                "ouest-africaines");
        add(names, NATO, "Otan", "Alliance atlantique", "Organisation du traité de l'Atlantique Nord");
        add(names, EAC, "EAC", "CAE", "Communauté d'Afrique de l'Est", "Communauté de l'Afrique de l'Est");
        add(names, ECCAS, "CEEAC", "Communauté économique des États de l'Afrique centrale");
        add(
                names,
                new Organisation("IGAD", "IGAD", new Body("IGAD Assembly", "Africa/Djibouti")),
                "IGAD",
                "Autorité intergouvernementale pour le développement");
        add(
                names,
                new Organisation("OSCE", "OSCE", new Body("OSCE Permanent Council", "Europe/Vienna")),
                "OSCE",
                "Organisation pour la sécurité et la coopération en Europe");
        add(
                names,
                new Organisation("CARICOM", "CARICOM", new Body("CARICOM Heads of Government", "America/Guyana")),
                "Caricom",
                "Communauté caribéenne",
                "Communauté des Caraïbes");
        return names;
    }

    private static <T> void add(Gazetteer<T> names, T value, String... spellings) {
        for (String spelling : spellings) {
            names.add(spelling, value);
        }
    }
}
