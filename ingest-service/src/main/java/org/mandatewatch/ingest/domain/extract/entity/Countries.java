package org.mandatewatch.ingest.domain.extract.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Names and demonyms of all countries in one language, from the tables {@code countries.tsv} and {@code
 * countries-fr.tsv} beside this class.
 *
 * <p>A table of our own and not the running JDK's names, because those change with its version, and fact ids with them.
 */
public final class Countries {

    /** A name of a country, or the adjective and the people's name made of it. */
    record Name(Country country, boolean demonym) {}

    static final Countries TABLE = load("countries.tsv", Language.ENGLISH);

    static final Countries FRENCH = load("countries-fr.tsv", Language.FRENCH);

    /** Behind these words the seat of a government is a place, not the government. */
    private static final Set<String> PLACING = Set.of("à", "vers", "depuis", "sur", "dans", "hors", "pour", "aeroport");

    private static final Set<String> SMALL_WORDS = Set.of(
            "le", "la", "les", "en", "au", "aux", "du", "de", "des", "dans", "pour", "sur", "et", "selon", "entre",
            "si", "ce", "par", "avec", "sans", "contre", "hors", "vers", "mais", "ni", "ou", "quand", "que", "comme",
            "pays", "afrique");

    private static final Set<String> OF_GOVERNMENT = Set.of(
            "demande",
            "requete",
            "celle",
            "celles",
            "part",
            "soutien",
            "appui",
            "pression",
            "veto",
            "abstention",
            "reserves",
            "feu",
            "aval",
            "accord",
            "initiative",
            "opposition",
            "cote",
            "nom");

    private final Gazetteer<Name> names;
    private final Gazetteer<Name> seats;
    private final Language language;
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<Country, String> capitals = new HashMap<>();

    private Countries(Language language) {
        this.language = language;
        this.names = new Gazetteer<>(language);
        this.seats = new Gazetteer<>(language);
    }

    Optional<Gazetteer.Match<Name>> at(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        // "us" and "car" are words; the acronyms of countries are written in capitals.
        boolean acronym = first.word().length() <= 4 && isAcronymOfCountry(first.word());
        if (language == Language.FRENCH && !acronym) {
            return french(tokens, i);
        }
        if (!first.isCapital() || (acronym && first.shape() != Token.Casing.UPPER)) {
            return Optional.empty();
        }
        return names.longestAt(tokens, i);
    }

    /** French writes adjectives small, and lets a capital stand for its government. */
    private Optional<Gazetteer.Match<Name>> french(List<Token> tokens, int i) {
        Optional<Gazetteer.Match<Name>> match = names.longestAt(tokens, i);
        if (!tokens.get(i).isCapital()) {
            return match.filter(m -> m.value().demonym() || m.end() == i + 1)
                    .map(m -> new Gazetteer.Match<>(new Name(m.value().country(), true), m.end()));
        }
        boolean placed = i > 0 && (PLACING.contains(tokens.get(i - 1).word()) || isPlaceOf(tokens, i - 1));
        if (match.isPresent()) {
            return isSurname(tokens, i, match.get().end()) ? Optional.empty() : match;
        }
        return placed ? match : seats.longestAt(tokens, i);
    }

    /** "Maria Isabel Salvador": a country's name that ends a person's. */
    private static boolean isSurname(List<Token> tokens, int i, int end) {
        return end == i + 1
                && i > 0
                && tokens.get(i - 1).shape() == Token.Casing.CAPITALISED
                && !SMALL_WORDS.contains(tokens.get(i - 1).word())
                && tokens.get(i - 1).end() + 1 == tokens.get(i).start();
    }

    /** "80 % of Port-au-Prince" is a place, "at the request of Beijing" a government. */
    private static boolean isPlaceOf(List<Token> tokens, int of) {
        boolean genitive = tokens.get(of).is("de") || tokens.get(of).is("d'");
        return genitive
                && (of == 0 || !OF_GOVERNMENT.contains(tokens.get(of - 1).word()));
    }

    /** The seat of a country's government, as the table writes it. */
    @Nullable
    String capitalOf(Country country) {
        return capitals.get(country);
    }

    @Nullable
    Country byCode(@Nullable String code) {
        return code == null ? null : byCode.get(code);
    }

    /** The country with an ISO 3166-1 code of two letters; null when there is none. */
    public static @Nullable Country byIsoCode(String code) {
        return TABLE.byCode(code);
    }

    private static boolean isAcronymOfCountry(String word) {
        return switch (word) {
            case "us", "usa", "uk", "uae", "drc", "car", "prc", "rok", "dprk", "rdc", "rca", "eau" -> true;
            default -> false;
        };
    }

    private static Countries load(String table, Language language) {
        Countries countries = new Countries(language);
        try (InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    countries.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table of countries cannot be read", e);
        }
        return countries;
    }

    private void add(String[] columns) {
        // Facts name countries in English, whatever the language they were read in.
        Country country = language == Language.ENGLISH
                ? new Country(columns[0], columns[1])
                : Objects.requireNonNull(TABLE.byCode(columns[0]), columns[0]);
        byCode.put(country.code(), country);
        names.add(columns[1], new Name(country, false));
        for (String name : split(columns[2])) {
            names.add(name, new Name(country, false));
        }
        for (String demonym : split(columns[3])) {
            names.add(demonym, new Name(country, true));
        }
        List<String> seated = columns.length > 4 ? split(columns[4]) : List.of();
        if (!seated.isEmpty()) {
            capitals.put(country, seated.getFirst());
        }
        for (String seat : columns.length > 4 ? split(columns[4]) : List.<String>of()) {
            seats.add(seat, new Name(country, false));
        }
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }
}
