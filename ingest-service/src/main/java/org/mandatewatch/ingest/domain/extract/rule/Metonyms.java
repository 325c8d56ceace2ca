package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Countries;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/**
 * Countries by what stands for them where somebody acts: "Vienna has pulled out its soldiers", "the Bundeswehr sends".
 * Elsewhere a capital is a place and nothing more.
 */
final class Metonyms {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("vienna", "AT"),
            Map.entry("canberra", "AU"),
            Map.entry("adf", "AU"),
            Map.entry("dhaka", "BD"),
            Map.entry("sarajevo", "BA"),
            Map.entry("brasilia", "BR"),
            Map.entry("brasília", "BR"),
            Map.entry("bujumbura", "BI"),
            Map.entry("gitega", "BI"),
            Map.entry("ottawa", "CA"),
            Map.entry("ndjamena", "TD"),
            Map.entry("santiago", "CL"),
            Map.entry("beijing", "CN"),
            Map.entry("prague", "CZ"),
            Map.entry("copenhagen", "DK"),
            Map.entry("cairo", "EG"),
            Map.entry("tallinn", "EE"),
            Map.entry("helsinki", "FI"),
            Map.entry("suva", "FJ"),
            Map.entry("paris", "FR"),
            Map.entry("elysée", "FR"),
            Map.entry("berlin", "DE"),
            Map.entry("bundeswehr", "DE"),
            Map.entry("accra", "GH"),
            Map.entry("athens", "GR"),
            Map.entry("budapest", "HU"),
            Map.entry("delhi", "IN"),
            Map.entry("jakarta", "ID"),
            Map.entry("dublin", "IE"),
            Map.entry("rome", "IT"),
            Map.entry("tokyo", "JP"),
            Map.entry("amman", "JO"),
            Map.entry("nairobi", "KE"),
            Map.entry("lilongwe", "MW"),
            Map.entry("ulaanbaatar", "MN"),
            Map.entry("rabat", "MA"),
            Map.entry("kathmandu", "NP"),
            Map.entry("hague", "NL"),
            Map.entry("wellington", "NZ"),
            Map.entry("abuja", "NG"),
            Map.entry("oslo", "NO"),
            Map.entry("islamabad", "PK"),
            Map.entry("lima", "PE"),
            Map.entry("manila", "PH"),
            Map.entry("warsaw", "PL"),
            Map.entry("lisbon", "PT"),
            Map.entry("doha", "QA"),
            Map.entry("seoul", "KR"),
            Map.entry("bucharest", "RO"),
            Map.entry("moscow", "RU"),
            Map.entry("kremlin", "RU"),
            Map.entry("kigali", "RW"),
            Map.entry("riyadh", "SA"),
            Map.entry("dakar", "SN"),
            Map.entry("freetown", "SL"),
            Map.entry("pretoria", "ZA"),
            Map.entry("madrid", "ES"),
            Map.entry("stockholm", "SE"),
            Map.entry("bern", "CH"),
            Map.entry("dodoma", "TZ"),
            Map.entry("lomé", "TG"),
            Map.entry("ankara", "TR"),
            Map.entry("kampala", "UG"),
            Map.entry("kyiv", "UA"),
            Map.entry("london", "GB"),
            Map.entry("whitehall", "GB"),
            Map.entry("washington", "US"),
            Map.entry("pentagon", "US"),
            Map.entry("montevideo", "UY"),
            Map.entry("hanoi", "VN"),
            Map.entry("lusaka", "ZM"),
            Map.entry("harare", "ZW"),
            Map.entry("luanda", "AO"),
            Map.entry("gaborone", "BW"),
            Map.entry("kinshasa", "CD"),
            Map.entry("addis", "ET"),
            Map.entry("dáil", "IE"),
            Map.entry("bundestag", "DE"),
            Map.entry("bundesrat", "DE"),
            Map.entry("riksdag", "SE"),
            Map.entry("folketing", "DK"),
            Map.entry("storting", "NO"),
            Map.entry("eduskunta", "FI"),
            Map.entry("sejm", "PL"));

    private Metonyms() {}

    /** True for the name of one country's armed forces. */
    static boolean isArmy(String word) {
        return word.equals("adf") || word.equals("bundeswehr");
    }

    /** The country that a word in lower case may stand for; null when it stands for none. */
    static @Nullable Country country(String word) {
        String code = CODES.get(word);
        return code == null ? null : Countries.byIsoCode(code);
    }
}
