package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * How French describes a mission: its noun, then what it does, whose it is, where it works and who leads it, as in "la
 * mission de maintien de la paix de l'ONU en RDC" or "la force multinationale dirigée par le Kenya".
 *
 * @param end number of the token after the last one
 * @param organisation whose mission it is; null when not said
 * @param host where it works; null when not said
 * @param place where it works when that is no country
 * @param leader the country that leads it; null when not said
 * @param political true for missions without troops
 */
record FrenchMissionPhrase(
        int end,
        @Nullable Organisation organisation,
        @Nullable Country host,
        @Nullable String place,
        @Nullable Country leader,
        boolean political) {

    private static final int LONGEST = 24;

    private static final Set<String> NOUNS = Set.of("mission", "force", "operation", "bureau");

    private static final Set<String> SENT =
            Set.of("casques", "soldats", "troupes", "contingent", "observateurs", "peacekeepers");

    private static final Set<String> MODIFIERS = Set.of(
            "multinationale",
            "internationale",
            "multidimensionnelle",
            "integree",
            "integre",
            "interimaire",
            "hybride",
            "navale",
            "civile",
            "civilo",
            "militaire",
            "maritime",
            "regionale",
            "conjointe",
            "mixte",
            "speciale",
            "politique",
            "africaine",
            "bleus",
            "maintien",
            "stabilisation",
            "paix",
            "appui",
            "soutien",
            "securite",
            "observation",
            "observateurs",
            "verification",
            "transition",
            "police",
            "assistance",
            "interposition",
            "attente",
            "formation",
            "surveillance",
            "protection",
            "imposition",
            "consolidation",
            "-");

    private static final Set<String> JOINTS = Set.of("de", "du", "des", "d'", "la", "le", "les", "l'", "et", "à", "en");

    private static final Set<String> LED =
            Set.of("dirigee", "conduite", "menee", "emmenee", "pilotee", "commandee", "dirigees", "menees");

    private static final Set<String> PLACING = Set.of("en", "au", "aux", "dans", "à", "pour", "sur", "deployee");

    static boolean isNoun(Token token) {
        return NOUNS.contains(token.word());
    }

    /** The description whose noun stands at a token; null when it says neither whose, nor where, nor by whom led. */
    static @Nullable FrenchMissionPhrase at(List<Token> tokens, int i) {
        boolean sent = SENT.contains(tokens.get(i).word());
        if (!isNoun(tokens.get(i)) && !sent) {
            return null;
        }
        FrenchMissionPhrase phrase =
                from(tokens, i + 1, tokens.get(i).isCapital(), tokens.get(i).is("bureau"));
        if (sent && phrase.organisation() == null && phrase.host() != null && isBlue(tokens, i)) {
            return new FrenchMissionPhrase(phrase.end(), FrenchBodies.UN, phrase.host(), phrase.place(), null, false);
        }
        if (phrase.end() == i + 1 || (sent && (phrase.organisation() == null || phrase.host() == null))) {
            return null;
        }
        return phrase;
    }

    /** "Les Casques bleus" are the UN's; those that a number counts stay people. */
    private static boolean isBlue(List<Token> tokens, int i) {
        return tokens.get(i).is("casques")
                && i > 0
                && ALL.contains(tokens.get(i - 1).word());
    }

    private static final Set<String> ALL = Set.of("les", "des", "aux");

    /** What goes on behind a mission's name: its acronym, its place, who leads it. */
    static FrenchMissionPhrase after(List<Token> tokens, int nameEnd, Mission mission) {
        int end = bracketed(tokens, nameEnd);
        FrenchMissionPhrase tail = from(tokens, end, false, false);
        boolean elsewhere = tail.host() != null && !tail.host().equals(mission.host());
        boolean same = !elsewhere && tail.place() == null && tail.organisation() == null;
        return same && tail.end() > end ? tail : new FrenchMissionPhrase(end, null, null, null, null, false);
    }

    private static FrenchMissionPhrase from(List<Token> tokens, int start, boolean proper, boolean office) {
        int at = start;
        int end = start;
        Organisation organisation = null;
        Country host = null;
        String place = null;
        Country leader = null;
        boolean political = office;
        while (at < tokens.size() && at < start + LONGEST) {
            Token token = tokens.get(at);
            Optional<Gazetteer.Match<Organisation>> whose = FrenchBodies.organisationAt(tokens, at);
            Led led = led(tokens, at);
            Placing placing = host == null && place == null ? placing(tokens, at, proper) : null;
            if (whose.isPresent() && organisation == null) {
                organisation = whose.get().value();
                at = whose.get().end();
                end = at;
            } else if (led != null && leader == null) {
                leader = led.country();
                at = led.end();
                end = at;
            } else if (placing != null) {
                host = placing.host();
                place = placing.place();
                at = placing.end();
                end = at;
            } else if (MODIFIERS.contains(token.word()) || JOINTS.contains(token.word()) || token.is("europeenne")) {
                political |= token.is("politique");
                organisation = token.is("europeenne") ? FrenchBodies.EU : organisation;
                at++;
            } else {
                break;
            }
        }
        return new FrenchMissionPhrase(bracketed(tokens, end), organisation, host, place, leader, political);
    }

    private record Led(Country country, int end) {}

    /** "Dirigée par le Kenya", "sous commandement kényan", or only "kényane". */
    private static @Nullable Led led(List<Token> tokens, int at) {
        int name = at;
        boolean by = LED.contains(tokens.get(at).word()) && word(tokens, at + 1, "par");
        if (by) {
            name = word(tokens, at + 2, "le")
                            || word(tokens, at + 2, "la")
                            || word(tokens, at + 2, "l'")
                            || word(tokens, at + 2, "les")
                    ? at + 3
                    : at + 2;
        } else if (tokens.get(at).is("sous")
                && (word(tokens, at + 1, "commandement")
                        || word(tokens, at + 1, "conduite")
                        || word(tokens, at + 1, "direction"))) {
            name = at + 2;
        }
        if (name >= tokens.size()) {
            return null;
        }
        boolean named = by;
        return Countries.FRENCH
                .at(tokens, name)
                .filter(m -> named || m.value().demonym())
                .map(m -> new Led(m.value().country(), m.end()))
                .orElse(null);
    }

    private record Placing(@Nullable Country host, @Nullable String place, int end) {}

    private static @Nullable Placing placing(List<Token> tokens, int at, boolean proper) {
        if (!PLACING.contains(tokens.get(at).word()) || at + 1 >= tokens.size()) {
            return null;
        }
        boolean article = word(tokens, at + 1, "le")
                || word(tokens, at + 1, "la")
                || word(tokens, at + 1, "l'")
                || word(tokens, at + 1, "les");
        int name = article ? at + 2 : at + 1;
        if (name >= tokens.size() || !tokens.get(name).isCapital()) {
            return null;
        }
        Optional<Gazetteer.Match<Countries.Name>> country =
                Countries.FRENCH.at(tokens, name).filter(m -> !m.value().demonym());
        if (country.isPresent()) {
            return new Placing(
                    country.get().value().country(), null, country.get().end());
        }
        boolean organisation = FrenchBodies.organisationAt(tokens, name).isPresent();
        return proper && !organisation
                ? new Placing(null, NewMissions.spaced(tokens.subList(name, name + 1)), name + 1)
                : null;
    }

    /** The end of an acronym in brackets, which may go on: "(MINUAAH, selon son acronyme)". */
    private static int bracketed(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()
                || !tokens.get(at).is("(")
                || !tokens.get(at + 1).isCapital()) {
            return at;
        }
        if (tokens.get(at + 2).is(")")) {
            return at + 3;
        }
        for (int i = at + 2;
                i < tokens.size() && i < at + 10 && tokens.get(at + 2).is(",");
                i++) {
            if (tokens.get(i).is(")")) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean word(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
