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
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * Names and demonyms of all countries, from the table {@code countries.tsv} beside this class.
 *
 * <p>A table of our own and not the running JDK's names, because those change with its version, and fact ids with them.
 */
final class Countries {

    /** A name of a country, or the adjective and the people's name made of it. */
    record Name(Country country, boolean demonym) {}

    static final Countries TABLE = load();

    private final Gazetteer<Name> names = new Gazetteer<>();
    private final Map<String, Country> byCode = new HashMap<>();

    private Countries() {}

    Optional<Gazetteer.Match<Name>> at(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        // "us" and "car" are words; the acronyms of countries are written in capitals.
        boolean acronym = first.word().length() <= 4 && isAcronymOfCountry(first.word());
        if (!first.isCapital() || (acronym && first.shape() != Token.Casing.UPPER)) {
            return Optional.empty();
        }
        return names.longestAt(tokens, i);
    }

    @Nullable
    Country byCode(@Nullable String code) {
        return code == null ? null : byCode.get(code);
    }

    private static boolean isAcronymOfCountry(String word) {
        return switch (word) {
            case "us", "usa", "uk", "uae", "drc", "car", "prc", "rok", "dprk" -> true;
            default -> false;
        };
    }

    private static Countries load() {
        Countries countries = new Countries();
        try (InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"));
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
        Country country = new Country(columns[0], columns[1]);
        byCode.put(country.code(), country);
        names.add(country.name(), new Name(country, false));
        for (String name : split(columns[2])) {
            names.add(name, new Name(country, false));
        }
        for (String demonym : split(columns[3])) {
            names.add(demonym, new Name(country, true));
        }
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }
}
