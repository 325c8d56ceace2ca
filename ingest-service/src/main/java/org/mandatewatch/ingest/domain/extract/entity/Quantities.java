package org.mandatewatch.ingest.domain.extract.entity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** Counts, amounts of money and numbers of resolutions in a sentence. */
final class Quantities {

    private Quantities() {}

    /** A resolution and its number: "resolution 2699 (2023)", "S/RES/2699". */
    static @Nullable Placed resolution(List<Token> tokens, int i) {
        int at = i + 1;
        if (tokens.get(i).is("s")) {
            if (i + 4 >= tokens.size()
                    || !tokens.get(i + 1).is("/")
                    || !tokens.get(i + 2).is("res")) {
                return null;
            }
            at = i + 4;
        }
        if (at < tokens.size() && (tokens.get(at).is("no") || tokens.get(at).is("number"))) {
            at += at + 1 < tokens.size() && tokens.get(at + 1).is(".") ? 2 : 1;
        }
        return resolution(tokens, i, at);
    }

    /** The resolution introduced at token {@code i} whose number stands at token {@code at}; null when none does. */
    static @Nullable Placed resolution(List<Token> tokens, int i, int at) {
        if (at >= tokens.size() || !tokens.get(at).word().matches("\\d{2,4}")) {
            return null;
        }
        String number = tokens.get(at).word();
        int end = at + 1;
        boolean year = end + 2 < tokens.size()
                && tokens.get(end).is("(")
                && tokens.get(end + 2).is(")")
                && tokens.get(end + 1).word().matches("\\d{4}");
        return new Placed(new Mention.ResolutionNumber(number, false), i, year ? end + 3 : end);
    }

    /** Without a needless ".0": equal amounts must be written alike. */
    static BigDecimal whole(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** True where a sign or code of a currency stands before its amount. */
    static boolean isCurrency(List<Token> tokens, int i) {
        String word = tokens.get(i).word();
        boolean prefix = i + 1 < tokens.size()
                && "$\u20ac\u00a3".contains(tokens.get(i + 1).word())
                && tokens.get(i).end() == tokens.get(i + 1).start()
                && Currencies.isPrefix(word);
        return prefix || Currencies.isSign(tokens.get(i));
    }

    /** An amount behind its currency; no qualifier is looked for before token {@code floor}. */
    static @Nullable Placed money(List<Token> tokens, int i, int floor) {
        String sign = tokens.get(i).word();
        int at = i + 1;
        String currency = Currencies.code(sign);
        if (at < tokens.size() && "$\u20ac\u00a3".contains(tokens.get(at).word())) {
            at++;
        }
        if (at >= tokens.size() || tokens.get(at).shape() != Token.Casing.NUMBER) {
            return null;
        }
        Numbers.Found number = Numbers.at(tokens, at).orElse(null);
        if (number == null) {
            return null;
        }
        int from = i - Qualifiers.before(tokens, i, floor).length();
        return new Placed(new Mention.Money(whole(number.value()), currency), from, number.end());
    }

    /** A count, or an amount before its currency; what the next date phrase holds is neither. */
    static @Nullable Placed count(List<Token> tokens, int i, int floor, @Nullable TimeMention nextTime) {
        Numbers.Found number = Numbers.at(tokens, i).orElse(null);
        boolean single = tokens.get(i).is("one") && number != null && number.end() == i + 1;
        if (number == null || single) {
            return null;
        }
        // "12 months" and "2 October" are dates, whatever stands before them.
        if (nextTime != null && nextTime.start() < tokens.get(number.end() - 1).end()) {
            return null;
        }
        BigDecimal value = number.value();
        Currencies.Words currency = Currencies.at(tokens, number.end());
        Qualifiers.Qualified qualified = Qualifiers.before(tokens, i, floor);
        int from = i - qualified.length();
        if (currency != null) {
            return new Placed(new Mention.Money(whole(value), currency.code()), from, number.end() + currency.length());
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return null;
        }
        int to = number.end();
        Qualifier qualifier = qualified.qualifier();
        if (to + 1 < tokens.size()
                && tokens.get(to).is("or")
                && (tokens.get(to + 1).is("more") || tokens.get(to + 1).is("so"))) {
            qualifier = tokens.get(to + 1).is("so") ? Qualifier.ABOUT : Qualifier.AT_LEAST;
            to += 2;
        } else if (to < tokens.size()
                && tokens.get(to).is("+")
                && tokens.get(to).start() == tokens.get(to - 1).end()) {
            qualifier = Qualifier.OVER;
            to++;
        }
        return new Placed(new Mention.Count(value.longValueExact(), qualifier), from, to);
    }
}
