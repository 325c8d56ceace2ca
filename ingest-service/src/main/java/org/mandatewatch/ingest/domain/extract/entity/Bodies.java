package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Optional;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Deciding bodies by the names that texts give them, and the organisations they decide for. */
final class Bodies {

    static final Body SECURITY_COUNCIL = new Body("UN Security Council", "America/New_York");
    static final Body PEACE_AND_SECURITY_COUNCIL = new Body("AU Peace and Security Council", "Africa/Addis_Ababa");
    static final Body SADC_SUMMIT = new Body("SADC Summit", "Africa/Gaborone");
    static final Body EU_COUNCIL = new Body("EU Council", "Europe/Brussels");
    static final Body ECOWAS_AUTHORITY = new Body("ECOWAS Authority", "Africa/Lagos");
    static final Body NORTH_ATLANTIC_COUNCIL = new Body("North Atlantic Council", "Europe/Brussels");

    static final Organisation EUROPEAN_UNION = new Organisation("EU", "European Union", EU_COUNCIL);

    private static final Gazetteer<Body> NAMES = names();
    private static final Gazetteer<Organisation> ORGANISATIONS = organisations();

    private Bodies() {}

    static Optional<Gazetteer.Match<Body>> bodyAt(List<Token> tokens, int i) {
        if (!tokens.get(i).isCapital()) {
            return Optional.empty();
        }
        boolean national = i > 0 && tokens.get(i - 1).is("national");
        return national ? Optional.empty() : NAMES.longestAt(tokens, i);
    }

    static Optional<Gazetteer.Match<Organisation>> organisationAt(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        // "PORT-AU-PRINCE" names no union.
        boolean within = i > 0 && tokens.get(i - 1).is("-") && tokens.get(i - 1).end() == first.start();
        if (within
                || !first.isCapital()
                || (first.word().length() <= 5
                        && first.shape() == Token.Casing.CAPITALISED
                        && tokens.size() > i + 1
                        && !tokens.get(i + 1).isCapital())) {
            return Optional.empty();
        }
        return ORGANISATIONS.longestAt(tokens, i);
    }

    private static Gazetteer<Body> names() {
        Gazetteer<Body> names = new Gazetteer<>(Language.ENGLISH);
        add(
                names,
                SECURITY_COUNCIL,
                "Security Council",
                "UN Security Council",
                "United Nations Security Council",
                "UN's Security Council",
                "United Nations' Security Council",
                "UNSC");
        add(
                names,
                PEACE_AND_SECURITY_COUNCIL,
                "Peace and Security Council",
                "AU Peace and Security Council",
                "African Union Peace and Security Council",
                "African Union's Peace and Security Council",
                "AU's Peace and Security Council",
                "AUPSC",
                "AU PSC",
                "AU Security Council",
                "African Union's Security Council",
                "African Union Security Council",
                "Peace and Security Council of the African Union",
                "Peace and Security Council of the AU",
                "AU's Security Council");
        add(
                names,
                SADC_SUMMIT,
                "SADC Summit",
                "SADC Organ Troika",
                "Organ Troika",
                "SADC Troika",
                "Summit of SADC",
                "SADC Extraordinary Summit",
                "SADC heads of state",
                "Southern African Development Community Summit",
                "SADC leaders",
                "summit of the Southern African Development Community",
                "Summit of Heads of State and Government of SADC",
                "Summit of the Southern African Development Community");
        add(
                names,
                EU_COUNCIL,
                "EU Council",
                "Council of the European Union",
                "Council of the EU",
                "European Council",
                "Council of Ministers of the European Union",
                "EU's Foreign Affairs Council",
                "Foreign Affairs Council",
                "European Union foreign ministers",
                "EU defence ministers",
                "EU foreign ministers");
        add(
                names,
                ECOWAS_AUTHORITY,
                "ECOWAS Authority",
                "Authority of Heads of State and Government",
                "ECOWAS Authority of Heads of State and Government",
                "ECOWAS leaders",
                "ECOWAS heads of state",
                "ECOWAS Summit");
        add(
                names,
                NORTH_ATLANTIC_COUNCIL,
                "North Atlantic Council",
                "NATO Council",
                "NATO defence ministers",
                "NATO defense ministers");
        add(
                names,
                NationalParliaments.BUNDESTAG,
                "Bundestag",
                "German parliament",
                "German Bundestag",
                "Germany's parliament",
                "German lower house");
        add(
                names,
                new Body("EAC Summit", "Africa/Dar_es_Salaam"),
                "EAC Summit",
                "East African Community Summit",
                "EAC heads of state");
        add(names, NationalParliaments.FOLKETING, "Folketing", "Danish parliament");
        add(
                names,
                NationalParliaments.DAIL,
                "Dail",
                "D\u00e1il",
                "Dail Eireann",
                "D\u00e1il \u00c9ireann",
                "Irish parliament");
        add(names, NationalParliaments.RIKSDAG, "Riksdag", "Swedish parliament");
        add(names, NationalParliaments.STORTING, "Storting", "Norwegian parliament");
        add(names, NationalParliaments.SEJM, "Sejm", "Polish parliament");
        add(names, NationalParliaments.RIIGIKOGU, "Riigikogu", "Estonian parliament");
        add(names, NationalParliaments.SAEIMA, "Saeima", "Latvian parliament");
        add(names, NationalParliaments.SEIMAS, "Seimas", "Lithuanian parliament");
        return names;
    }

    private static Gazetteer<Organisation> organisations() {
        Gazetteer<Organisation> names = new Gazetteer<>(Language.ENGLISH);
        add(names, new Organisation("UN", "United Nations", SECURITY_COUNCIL), "UN", "U.N.", "United Nations");
        add(names, new Organisation("AU", "African Union", PEACE_AND_SECURITY_COUNCIL), "AU", "A.U.", "African Union");
        add(names, new Organisation("SADC", "SADC", SADC_SUMMIT), "SADC", "Southern African Development Community");
        add(names, EUROPEAN_UNION, "EU", "E.U.", "European Union");
        add(
                names,
                new Organisation("ECOWAS", "ECOWAS", ECOWAS_AUTHORITY),
                "ECOWAS",
                "Economic Community of West African States");
        add(
                names,
                new Organisation("NATO", "NATO", NORTH_ATLANTIC_COUNCIL),
                "NATO",
                "Nato",
                "North Atlantic Treaty Organization",
                "North Atlantic Treaty Organisation");
        add(
                names,
                new Organisation("EAC", "East African Community", new Body("EAC Summit", "Africa/Dar_es_Salaam")),
                "EAC",
                "East African Community");
        add(
                names,
                new Organisation("ECCAS", "ECCAS", new Body("ECCAS Conference", "Africa/Libreville")),
                "ECCAS",
                "Economic Community of Central African States");
        add(
                names,
                new Organisation("IGAD", "IGAD", new Body("IGAD Assembly", "Africa/Djibouti")),
                "IGAD",
                "Intergovernmental Authority on Development");
        add(
                names,
                new Organisation("OSCE", "OSCE", new Body("OSCE Permanent Council", "Europe/Vienna")),
                "OSCE",
                "Organization for Security and Co-operation in Europe");
        add(
                names,
                new Organisation("CARICOM", "CARICOM", new Body("CARICOM Heads of Government", "America/Guyana")),
                "CARICOM",
                "Caribbean Community");
        return names;
    }

    private static <T> void add(Gazetteer<T> names, T value, String... spellings) {
        for (String spelling : spellings) {
            names.add(spelling, value);
        }
    }
}
