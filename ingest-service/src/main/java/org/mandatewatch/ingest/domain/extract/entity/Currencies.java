package org.mandatewatch.ingest.domain.extract.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Currencies as texts name them: by sign, by ISO 4217 code, or in words such as "Canadian dollars". */
final class Currencies {

    /** A currency in words, and the number of tokens that they take. */
    record Words(String code, int length) {}

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("us", "USD"),
            Map.entry("\u20ac", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("\u00a3", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("\u00a5", "JPY"),
            Map.entry("a", "AUD"),
            Map.entry("aud", "AUD"),
            Map.entry("c", "CAD"),
            Map.entry("cad", "CAD"),
            Map.entry("nz", "NZD"),
            Map.entry("nok", "NOK"),
            Map.entry("sek", "SEK"),
            Map.entry("dkk", "DKK"),
            Map.entry("chf", "CHF"),
            Map.entry("jpy", "JPY"),
            Map.entry("kes", "KES"),
            Map.entry("zar", "ZAR"));

    private static final Map<String, String> DOLLARS =
            Map.of("canadian", "CAD", "australian", "AUD", "us", "USD", "american", "USD", "zealand", "NZD");

    private static final Map<String, String> CROWNS = Map.of("norwegian", "NOK", "swedish", "SEK", "danish", "DKK");

    private Currencies() {}

    /** The code of a sign or code before an amount. */
    static String code(String sign) {
        return CODES.getOrDefault(sign, "USD");
    }

    /** True for a code that no other word is spelt like; "a" and "c" need a dollar sign behind them. */
    static boolean isSign(Token token) {
        String word = token.word();
        boolean sign = word.equals("$") || word.equals("\u20ac") || word.equals("\u00a3") || word.equals("\u00a5");
        return sign || (word.length() == 3 && token.shape() == Token.Casing.UPPER && CODES.containsKey(word));
    }

    static boolean isPrefix(String word) {
        return word.equals("us") || word.equals("a") || word.equals("c") || word.equals("nz");
    }

    /** The currency in words that begins at a token; null when there is none. */
    static @Nullable Words at(List<Token> tokens, int i) {
        String word = word(tokens, i);
        String unit = word(tokens, i + 1);
        if (word.equals("new") && unit.equals("zealand") && word(tokens, i + 2).equals("dollars")) {
            return new Words("NZD", 3);
        }
        if ((unit.equals("dollars") || unit.equals("dollar")) && DOLLARS.containsKey(word)) {
            return new Words(DOLLARS.getOrDefault(word, "USD"), 2);
        }
        if ((unit.equals("crowns") || unit.equals("kroner") || unit.equals("kronor")) && CROWNS.containsKey(word)) {
            return new Words(CROWNS.getOrDefault(word, "NOK"), 2);
        }
        if (word.equals("swiss") && unit.equals("francs")) {
            return new Words("CHF", 2);
        }
        return switch (word) {
            case "dollar", "dollars" -> new Words("USD", 1);
            case "euro", "euros" -> new Words("EUR", 1);
            case "pounds" -> new Words("GBP", 1);
            case "yen" -> new Words("JPY", 1);
            default -> null;
        };
    }

    private static String word(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).word() : "";
    }
}
