package org.mandatewatch.ingest.domain.extract.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parliaments that have a name of their own, by the ISO 3166-1 code of their country. */
public final class NationalParliaments {

    static final Body BUNDESTAG = new Body("Bundestag", "Europe/Berlin");
    static final Body FOLKETING = new Body("Folketing", "Europe/Copenhagen");
    static final Body DAIL = new Body("D\u00e1il", "Europe/Dublin");
    static final Body RIKSDAG = new Body("Riksdag", "Europe/Stockholm");
    static final Body STORTING = new Body("Storting", "Europe/Oslo");
    static final Body SEJM = new Body("Sejm", "Europe/Warsaw");
    static final Body RIIGIKOGU = new Body("Riigikogu", "Europe/Tallinn");
    static final Body SAEIMA = new Body("Saeima", "Europe/Riga");
    static final Body SEIMAS = new Body("Seimas", "Europe/Vilnius");

    private static final Map<String, Body> BY_COUNTRY = Map.of(
            "DE", BUNDESTAG, "DK", FOLKETING, "IE", DAIL, "SE", RIKSDAG, "NO", STORTING, "PL", SEJM, "EE", RIIGIKOGU,
            "LV", SAEIMA, "LT", SEIMAS);

    private NationalParliaments() {}

    /** The parliament of a country: by its name where it has one that newsrooms use, else "Parliament of …". */
    public static Body of(Country country) {
        Body named = named(country);
        return named == null ? new Body("Parliament of " + country.name(), "UTC") : named;
    }

    private static @Nullable Body named(Country country) {
        return BY_COUNTRY.get(country.code());
    }
}
