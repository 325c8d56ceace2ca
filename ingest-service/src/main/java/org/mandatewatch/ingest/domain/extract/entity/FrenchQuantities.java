package org.mandatewatch.ingest.domain.extract.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Counts and amounts of money in French. */
final class FrenchQuantities {

    private static final Map<List<String>, String> CURRENCIES = Map.ofEntries(
            Map.entry(List.of("dollars", "canadiens"), "CAD"),
            Map.entry(List.of("dollars", "australiens"), "AUD"),
            Map.entry(List.of("francs", "cfa"), "XOF"),
            Map.entry(List.of("livres", "sterling"), "GBP"),
            Map.entry(List.of("dollars"), "USD"),
            Map.entry(List.of("dollar"), "USD"),
            Map.entry(List.of("$"), "USD"),
            Map.entry(List.of("usd"), "USD"),
            Map.entry(List.of("euros"), "EUR"),
            Map.entry(List.of("euro"), "EUR"),
            Map.entry(List.of("\u20ac"), "EUR"),
            Map.entry(List.of("eur"), "EUR"),
            Map.entry(List.of("\u00a3"), "GBP"),
            Map.entry(List.of("gourdes"), "HTG"));

    private FrenchQuantities() {}

    /** A count, or an amount with its currency behind it; what the next date phrase holds is neither. */
    static @Nullable Placed at(List<Token> tokens, int i, int floor, @Nullable TimeMention nextTime) {
        Numbers.Found number = FrenchNumbers.at(tokens, i).orElse(null);
        boolean article = number != null
                && number.end() == i + 1
                && (tokens.get(i).is("un") || tokens.get(i).is("une"));
        boolean percent = tokens.get(i).is("cent") && i > 0 && tokens.get(i - 1).is("pour");
        if (number == null
                || percent
                || article
                || (nextTime != null
                        && nextTime.start() < tokens.get(number.end() - 1).end())) {
            return null;
        }
        Qualifiers.Qualified qualified = FrenchQualifiers.before(tokens, i, floor);
        int from = i - qualified.length();
        Placed money = money(tokens, number, from);
        if (money != null) {
            return money;
        }
        if (number.value().stripTrailingZeros().scale() > 0
                || number.value().compareTo(BigDecimal.valueOf(1_000_000_000_000L)) > 0) {
            return null;
        }
        Qualifier qualifier =
                qualified.length() == 0 && FrenchNumbers.isRound(tokens, i) ? Qualifier.ABOUT : qualified.qualifier();
        return new Placed(new Mention.Count(number.value().longValueExact(), qualifier), from, number.end());
    }

    private static @Nullable Placed money(List<Token> tokens, Numbers.Found number, int from) {
        int at = number.end();
        if (at < tokens.size() && (tokens.get(at).is("de") || tokens.get(at).is("d'"))) {
            at++;
        }
        for (int length = 2; length > 0; length--) {
            String currency = at + length <= tokens.size() ? CURRENCIES.get(words(tokens, at, length)) : null;
            if (currency != null) {
                return new Placed(new Mention.Money(Quantities.whole(number.value()), currency), from, at + length);
            }
        }
        return null;
    }

    private static List<String> words(List<Token> tokens, int at, int length) {
        return tokens.subList(at, at + length).stream().map(Token::word).toList();
    }
}
