package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** The registry's missions by every name that texts may give them. */
final class MissionNames {

    /**
     * A name of a mission.
     *
     * @param acronym true when it must be written exactly so
     */
    record Name(Mission mission, boolean acronym) {}

    private static final Map<String, String> SPELLINGS = spellings();

    private final Gazetteer<Name> names = new Gazetteer<>();
    private final List<Mission> missions = new ArrayList<>();
    private final Map<Mission, String> kinds = new LinkedHashMap<>();

    MissionNames(MissionRegistry registry) {
        for (MissionRegistry.Entry entry : registry.missions()) {
            Country host = Countries.TABLE.byCode(entry.hostCode());
            Mission mission = new Mission(
                    entry.id(),
                    entry.displayName(),
                    host,
                    entry.organisation(),
                    new Body(entry.body(), entry.zone()),
                    "sanctions".equals(entry.kind()));
            missions.add(mission);
            kinds.put(mission, entry.kind());
            entry.names().values().forEach(list -> list.forEach(name -> addName(name, mission)));
            entry.nicknames().values().forEach(list -> list.forEach(name -> addName(name, mission)));
            entry.acronyms().values().forEach(list -> list.forEach(name -> names.add(name, new Name(mission, true))));
        }
    }

    /** The longest name that begins at a token, written as it must be. */
    Optional<Gazetteer.Match<Name>> at(List<Token> tokens, int i) {
        Optional<Gazetteer.Match<Name>> match = names.longestAt(tokens, i);
        return match.filter(m -> {
            Token first = tokens.get(i);
            if (m.value().acronym()) {
                return first.shape() == Token.Casing.UPPER;
            }
            return m.end() - i >= 3 || first.isCapital();
        });
    }

    /** The missions of an organisation in a country. */
    List<Mission> of(String organisation, Country host, boolean political) {
        return missions.stream()
                .filter(m -> m.organisation().equals(organisation) && host.equals(m.host()))
                .filter(m -> (political ? "political" : "security").equals(kinds.get(m)))
                .toList();
    }

    /** The countries where any of them works. */
    Set<Country> hosts() {
        Set<Country> hosts = new LinkedHashSet<>();
        for (Mission mission : missions) {
            if (mission.host() != null) {
                hosts.add(mission.host());
            }
        }
        return hosts;
    }

    /** The sanctions regime of a country. */
    @Nullable
    Mission sanctionsOn(Country country) {
        return missions.stream()
                .filter(m -> m.sanctions() && country.equals(m.host()))
                .findFirst()
                .orElse(null);
    }

    private void addName(String name, Mission mission) {
        for (String spelling : variants(name)) {
            names.add(spelling, new Name(mission, false));
        }
    }

    private static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(name);
        SPELLINGS.forEach((from, to) -> {
            for (String variant : List.copyOf(variants)) {
                variants.add(variant.replace(from, to));
            }
        });
        return variants;
    }

    private static Map<String, String> spellings() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("Stabilization", "Stabilisation");
        map.put("Organization", "Organisation");
        map.put("United Nations", "UN");
        map.put("UN ", "United Nations ");
        map.put("African Union", "AU");
        map.put("European Union", "EU");
        map.put("EU ", "European Union ");
        map.put("Southern African Development Community", "SADC");
        map.put("in the Democratic Republic of the Congo", "in the DRC");
        map.put("Democratic Republic of the Congo", "Democratic Republic of Congo");
        map.put("multi-national", "multinational");
        return map;
    }
}
