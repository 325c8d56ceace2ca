package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.Set;
import org.mandatewatch.ingest.domain.extract.rule.PersonNames.Name;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Names that look like those of people and are of houses, newspapers, armies and places. */
final class NamesOfThings {

    private static final Set<String> PARTS = Set.of(
            "house",
            "department",
            "ministry",
            "council",
            "agency",
            "programme",
            "program",
            "office",
            "cross",
            "watch",
            "group",
            "bank",
            "union",
            "times",
            "news",
            "post",
            "radio",
            "service",
            "party",
            "committee",
            "commission",
            "force",
            "forces",
            "army",
            "court",
            "university",
            "institute",
            "front",
            "movement",
            "embassy",
            "high",
            "city",
            "hall",
            "street",
            "sea",
            "blue",
            "line",
            "north",
            "west",
            "east",
            "south",
            "new",
            "foundation",
            "centre",
            "center",
            "fund",
            "jazeera",
            "press",
            "associated",
            "reuters",
            "nations",
            "nation",
            "port",
            "republic",
            "democratic",
            "society",
            "company",
            "airport",
            "parliament",
            "congress",
            "senate",
            "federation",
            "organization",
            "organisation",
            "association",
            "network",
            "television",
            "tv",
            "daily",
            "summit",
            "world",
            "international",
            "mission",
            "operation",
            "resolution",
            "island",
            "lake",
            "river",
            "mount",
            "square",
            "camp",
            "hospital",
            "school",
            "church",
            "ministers",
            "unicef",
            "wagner");

    private NamesOfThings() {}

    static boolean isPerson(List<Token> tokens, Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (PARTS.contains(tokens.get(i).word())) {
                return false;
            }
        }
        return true;
    }
}
