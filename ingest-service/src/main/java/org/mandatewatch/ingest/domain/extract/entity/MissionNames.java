package org.mandatewatch.ingest.domain.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** The registry's missions by every name that texts may give them. */
final class MissionNames {

    /**
     * A name of a mission.
     *
     * @param acronym true when it must be written exactly so
     */
    record Name(Mission mission, boolean acronym) {

        /** True when small letters make it a description: "the UN mission in Mali", and no name. */
        boolean isDescription(List<Token> tokens, int from, int to) {
            if (acronym) {
                return false;
            }
            for (int i = from; i < to; i++) {
                if (NOUNS.contains(tokens.get(i).word()) && !tokens.get(i).isCapital()) {
                    // "The Multinational Security Support mission" is a name for all that.
                    return i == from
                            || !tokens.get(i - 1).isCapital()
                            || OWNERS.contains(tokens.get(i - 1).word());
                }
            }
            return false;
        }
    }

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation");

    /** The last words of organisations' names. */
    private static final Set<String> OWNERS =
            Set.of("un", "nations", "union", "au", "eu", "sadc", "nato", "ecowas", "eac");

    private static final Map<String, String> SPELLINGS = spellings();

    private static final Map<String, String> FRENCH_SPELLINGS = frenchSpellings();

    private final Gazetteer<Name> names;
    private final Map<String, String> variants;
    private final Language language;
    private final List<Mission> missions = new ArrayList<>();
    private final Map<Mission, String> kinds = new LinkedHashMap<>();
    private final Deployments deployments;

    /** French texts use English names too, where a mission has no French one or a reader will know it by the other. */
    MissionNames(MissionRegistry registry, Language language) {
        this.language = language;
        this.names = new Gazetteer<>(language);
        this.deployments = new Deployments(language);
        this.variants = language == Language.FRENCH ? FRENCH_SPELLINGS : SPELLINGS;
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
            deployments.add(entry, mission);
            entry.names().values().forEach(list -> list.forEach(name -> addName(name, mission)));
            entry.nicknames().values().forEach(list -> list.forEach(name -> addName(name, mission)));
            entry.acronyms().values().forEach(list -> list.forEach(name -> names.add(name, new Name(mission, true))));
        }
    }

    /** The missions at work in a year whose names begin with an acronym and go on. */
    List<Mission> called(String acronym, int year) {
        String beginning = acronym.toUpperCase(Locale.ROOT) + " ";
        return missions.stream()
                .filter(mission -> mission.name().startsWith(beginning) && deployments.covers(mission, year))
                .toList();
    }

    Deployments deployments() {
        return deployments;
    }

    /**
     * The longest name that begins at a token, when it is one of its year: "the UN mission in Congo" of 2003 is not that
     * of 2013.
     *
     * @param year of publication; 0 when not known
     */
    Optional<Gazetteer.Match<Name>> at(List<Token> tokens, int i, int year) {
        return at(tokens, i)
                .filter(m -> !m.value().isDescription(tokens, i, m.end())
                        || deployments.covers(m.value().mission(), year));
    }

    /** The longest name that begins at a token, written as it must be. */
    Optional<Gazetteer.Match<Name>> at(List<Token> tokens, int i) {
        Optional<Gazetteer.Match<Name>> match = names.longestAt(tokens, i);
        return match.filter(m -> {
            Token first = tokens.get(i);
            if (m.value().acronym()) {
                return first.shape() == Token.Casing.UPPER || (language == Language.FRENCH && isWordLike(first, i));
            }
            boolean named =
                    language == Language.FRENCH && tokens.get(m.end() - 1).isCapital() && m.end() > i + 1;
            return m.end() - i >= 3 || first.isCapital() || named;
        });
    }

    /** French newsrooms write acronyms that can be spoken like names: "la Finul", "l'Atmis". */
    private static boolean isWordLike(Token token, int i) {
        int shortest = i == 0 ? 5 : 4;
        return token.isCapital() && token.word().length() >= shortest;
    }

    /** The mission of exactly this name, when it works in a country or none is asked for. */
    @Nullable
    Mission called(String name, @Nullable Country host) {
        List<Token> tokens = SentenceSplitter.tokens(name, language);
        return names.longestAt(tokens, 0)
                .filter(m -> m.end() == tokens.size())
                .map(m -> m.value().mission())
                .filter(m -> host == null || host.equals(m.host()))
                .orElse(null);
    }

    /** True for a mission of the registry, false for one that a text has introduced. */
    boolean has(Mission mission) {
        return kinds.containsKey(mission);
    }

    /** The missions of an organisation in a country in a year; in any year when it is 0. */
    List<Mission> of(String organisation, Country host, boolean political, int year) {
        return missions.stream()
                .filter(m -> m.organisation().equals(organisation) && host.equals(m.host()))
                .filter(m -> deployments.covers(m, year))
                .filter(m -> (political ? "political" : "security").equals(kinds.get(m)))
                .toList();
    }

    /** True when an organisation has, or once had, a mission in a country. */
    boolean isAnyOf(String organisation, Country host) {
        return missions.stream()
                .anyMatch(m -> !m.sanctions() && m.organisation().equals(organisation) && host.equals(m.host()));
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
        for (String spelling : spelledVariously(name)) {
            names.add(spelling, new Name(mission, false));
        }
    }

    private Set<String> spelledVariously(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        variants.forEach((from, to) -> {
            for (String spelling : List.copyOf(spellings)) {
                spellings.add(spelling.replace(from, to));
            }
        });
        return spellings;
    }

    private static Map<String, String> frenchSpellings() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("Nations unies", "Nations Unies");
        map.put("des Nations Unies", "de l'ONU");
        map.put("de l'Union africaine", "de l'UA");
        map.put("de l'Union européenne", "de l'UE");
        map.put("de la CEDEAO", "de la Communauté économique des États de l'Afrique de l'Ouest");
        map.put("de la SADC", "de la Communauté de développement d'Afrique australe");
        map.put("en République démocratique du Congo", "en RDC");
        map.put("en République centrafricaine", "en Centrafrique");
        map.put("en Centrafrique", "en RCA");
        return map;
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
