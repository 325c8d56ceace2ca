package org.mandatewatch.ingest.domain.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.OrganisationNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * How English describes a mission without its name: who runs or leads it, what it does, its noun, and where it works,
 * as in "the Australian-led force", "the transitional administration", "UN peacekeepers on the Golan".
 *
 * @param from its first token
 * @param head its noun
 * @param to the token after its last
 * @param organisations who may run it; empty when not said
 * @param lead the country that leads it; null when not said
 * @param host where it works; null when not said
 * @param there missions of the region, sea or town where it works; empty when not said
 * @param words what else it is called with
 * @param placed the token at which the place begins; the end when none is said
 */
record MissionDescription(
        int from,
        int head,
        int to,
        Set<String> organisations,
        @Nullable Country lead,
        @Nullable Country host,
        Set<Mission> there,
        Set<String> words,
        int placed) {

    private static final Set<String> WORK = Set.of("mission", "force", "operation", "administration", "deployment");

    static final Set<String> PEOPLE =
            Set.of("peacekeepers", "helmets", "troops", "forces", "soldiers", "observers", "contingent", "monitors");

    /** Of a continent they may be anybody's. */
    private static final Set<String> SOLDIERS = Set.of("troops", "forces", "soldiers", "contingent");

    /** What a mission does or is, as its name may say too. */
    private static final Set<String> KINDS = Set.of(
            "peacekeeping",
            "peace",
            "stabilisation",
            "stabilization",
            "multinational",
            "international",
            "blue",
            "monitoring",
            "observer",
            "observation",
            "military",
            "political",
            "assistance",
            "training",
            "support",
            "regional",
            "security",
            "transitional",
            "transition",
            "interim",
            "verification",
            "advisory",
            "naval",
            "maritime",
            "police",
            "joint",
            "hybrid",
            "protection",
            "disengagement",
            "supervision",
            "partnership",
            "integrated",
            "special",
            "standby",
            "intervention");

    /** Says that it keeps peace, and no more about which. */
    private static final Set<String> ANY = Set.of("peacekeeping", "peace", "blue", "military", "special", "standby");

    private static final Set<String> AFRICAN = Set.of("AU", "ECOWAS", "SADC", "ECCAS", "IGAD", "EAC");

    private static final Set<String> PREPOSITIONS = Set.of("in", "to", "for", "on", "off", "across", "along", "around");

    private static final Set<String> BEFORE_PLACE =
            Set.of("the", "eastern", "western", "northern", "southern", "central", "war", "-", "torn", "coast", "of");

    static boolean isHead(Token token) {
        return WORK.contains(token.word()) || PEOPLE.contains(token.word());
    }

    boolean ofPeople(List<Token> tokens) {
        return PEOPLE.contains(tokens.get(head).word());
    }

    /** True when it says that peace is kept, which the UN does where nobody else is told to. */
    boolean keepsPeace(List<Token> tokens) {
        return tokens.get(head).is("peacekeepers") || tokens.get(head).is("helmets") || words.contains("peacekeeping");
    }

    boolean isPlaced() {
        return host != null || !there.isEmpty();
    }

    /** What it is called with, without words that any mission could be called with. */
    Set<String> distinctive() {
        Set<String> out = new HashSet<>();
        for (String word : words) {
            if (!ANY.contains(word)) {
                out.add(Deployments.plain(word));
            }
        }
        return out;
    }

    /** The description around a noun. */
    static MissionDescription around(List<Token> tokens, int head, List<Placed> mentions, Deployments deployments) {
        Set<String> organisations = Set.of();
        Set<String> words = new HashSet<>();
        Country lead = null;
        int from = head;
        while (from > 0) {
            Placed before = ending(mentions, from);
            Token token = tokens.get(from - 1);
            if (before != null) {
                if (before.mention() instanceof OrganisationNamed named && organisations.isEmpty()) {
                    organisations = Set.of(named.organisation().acronym());
                } else if (before.mention() instanceof CountryNamed named
                        && lead == null
                        && leads(tokens, before, head)) {
                    lead = named.country();
                } else {
                    break;
                }
                from = before.from();
            } else if (token.is("african")
                    && !SOLDIERS.contains(tokens.get(head).word())) {
                boolean part = from > 1 && isPart(tokens.get(from - 2));
                organisations = part ? ofPart(tokens.get(from - 2)) : AFRICAN;
                from -= part ? 2 : 1;
            } else if (token.is("european")) {
                organisations = Set.of("EU");
                from--;
            } else if (KINDS.contains(token.word())) {
                words.add(token.word());
                from--;
            } else if (token.is("led") || token.is("backed") || token.is("mandated") || token.is("run")) {
                from--;
            } else if (token.is("-") || token.is("'s")) {
                from--;
            } else {
                break;
            }
        }
        while (from < head && (tokens.get(from).is("-") || tokens.get(from).is("'s"))) {
            from++;
        }
        int at = head + 1;
        if (at + 1 >= tokens.size() || !PREPOSITIONS.contains(tokens.get(at).word())) {
            return new MissionDescription(from, head, head + 1, organisations, lead, null, Set.of(), words, head + 1);
        }
        at++;
        Placed country = countryAt(mentions, at);
        Optional<Gazetteer.Match<Set<Mission>>> place = deployments.placeAt(tokens, at);
        while (country == null
                && place.isEmpty()
                && at < tokens.size() - 1
                && BEFORE_PLACE.contains(tokens.get(at).word())) {
            at++;
            country = countryAt(mentions, at);
            place = deployments.placeAt(tokens, at);
        }
        if (country != null && country.mention() instanceof CountryNamed named) {
            return new MissionDescription(
                    from, head, country.to(), organisations, lead, named.country(), there(place), words, at);
        }
        return place.isPresent()
                ? new MissionDescription(
                        from, head, place.get().end(), organisations, lead, null, there(place), words, at)
                : new MissionDescription(from, head, head + 1, organisations, lead, null, Set.of(), words, head + 1);
    }

    private static Set<Mission> there(Optional<Gazetteer.Match<Set<Mission>>> place) {
        return place.map(Gazetteer.Match::value).orElse(Set.of());
    }

    /** "Nigerian-led", or "French" right before "force", but not "Kenyan troops". */
    private static boolean leads(List<Token> tokens, Placed country, int head) {
        int at = country.to();
        boolean led =
                at + 1 < head && tokens.get(at).is("-") && tokens.get(at + 1).is("led");
        boolean adjective = country.mention() instanceof CountryNamed named
                && named.demonym()
                && WORK.contains(tokens.get(head).word());
        return led || adjective;
    }

    private static @Nullable Placed countryAt(List<Placed> mentions, int at) {
        for (Placed placed : mentions) {
            if (placed.from() == at && placed.mention() instanceof CountryNamed named && !named.demonym()) {
                return placed;
            }
        }
        return null;
    }

    private static @Nullable Placed ending(List<Placed> mentions, int to) {
        for (Placed placed : mentions) {
            if (placed.to() == to && !(placed.mention() instanceof MissionNamed)) {
                return placed;
            }
        }
        return null;
    }

    private static boolean isPart(Token token) {
        return token.is("west") || token.is("southern") || token.is("east") || token.is("central");
    }

    private static Set<String> ofPart(Token token) {
        return switch (token.word()) {
            case "west" -> Set.of("ECOWAS");
            case "southern" -> Set.of("SADC");
            case "east" -> Set.of("EAC", "IGAD");
            default -> Set.of("ECCAS");
        };
    }
}
