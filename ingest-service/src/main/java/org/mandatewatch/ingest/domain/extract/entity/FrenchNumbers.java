package org.mandatewatch.ingest.domain.extract.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatewatch.ingest.domain.extract.entity.Numbers.Found;
import org.mandatewatch.ingest.domain.extract.text.Token;
import org.mandatewatch.ingest.domain.extract.text.Token.Casing;

/** French figures, with spaces or points between thousands and a comma for decimals, and numbers in words. */
final class FrenchNumbers {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16));

    private static final Map<String, Integer> TENS = Map.of(
            "vingt",
            20,
            "vingts",
            20,
            "trente",
            30,
            "quarante",
            40,
            "cinquante",
            50,
            "soixante",
            60,
            "septante",
            70,
            "octante",
            80,
            "nonante",
            90);

    /** "Une centaine d'hommes": about so many. */
    private static final Map<String, Integer> ROUND = Map.ofEntries(
            Map.entry("dizaine", 10),
            Map.entry("douzaine", 12),
            Map.entry("quinzaine", 15),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("soixantaine", 60),
            Map.entry("centaine", 100),
            Map.entry("millier", 1000));

    private static final Map<String, Long> MAGNITUDES = Map.of(
            "mille", 1_000L,
            "milliers", 1_000L,
            "million", 1_000_000L,
            "millions", 1_000_000L,
            "milliard", 1_000_000_000L,
            "milliards", 1_000_000_000L);

    private FrenchNumbers() {}

    static boolean mayBegin(Token token) {
        String word = token.word();
        return token.shape() == Casing.NUMBER
                || UNITS.containsKey(word)
                || TENS.containsKey(word)
                || word.equals("cent")
                || word.equals("mille")
                || word.equals("million")
                || word.equals("milliard")
                || word.equals("demi");
    }

    /** True for "une centaine", a number that is none exactly. */
    static boolean isRound(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i).is("un") || tokens.get(i).is("une"))
                && ROUND.containsKey(tokens.get(i + 1).word());
    }

    static Optional<Found> at(List<Token> tokens, int i) {
        if (isRound(tokens, i)) {
            return Optional.of(new Found(
                    BigDecimal.valueOf(ROUND.getOrDefault(tokens.get(i + 1).word(), 0)), i + 2));
        }
        if (tokens.get(i).shape() == Casing.NUMBER) {
            return figure(tokens, i);
        }
        if (tokens.get(i).is("un") && follows(tokens, i + 1, "demi")) {
            return at(tokens, i + 1);
        }
        boolean alone = tokens.get(i).is("million") || tokens.get(i).is("milliard");
        if (alone) {
            // "Dépasse le milliard": one is meant, for the article says so.
            boolean one = i > 0
                    && (tokens.get(i - 1).is("le")
                            || tokens.get(i - 1).is("du")
                            || tokens.get(i - 1).is("au"));
            return one ? Optional.of(magnified(tokens, BigDecimal.ONE, i)) : Optional.empty();
        }
        boolean half = tokens.get(i).is("demi") && follows(tokens, i + 1, "-") && follows(tokens, i + 2, "million");
        return half ? Optional.of(new Found(BigDecimal.valueOf(500_000), i + 3)) : words(tokens, i);
    }

    private static Optional<Found> figure(List<Token> tokens, int i) {
        String digits = tokens.get(i).word();
        if (digits.length() > 15 || !Character.isDigit(digits.charAt(digits.length() - 1))) {
            return Optional.empty();
        }
        int end = i + 1;
        boolean clock = end < tokens.size()
                && tokens.get(end).isWord()
                && tokens.get(end).start() == tokens.get(i).end();
        if (clock) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder(digits);
        while (digits.length() <= 3 && isGroup(tokens, end)) {
            whole.append(tokens.get(end).word());
            end++;
        }
        return Optional.of(magnified(tokens, value(whole.toString()), end));
    }

    /** "1,5" is one and a half; "2.500" and "2,500" are thousands. */
    private static BigDecimal value(String digits) {
        int comma = digits.indexOf(',');
        int point = digits.indexOf('.');
        int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (mark < 0) {
            return new BigDecimal(digits);
        }
        boolean thousands = digits.length() - mark == 4 && Math.max(comma, point) <= 3 && digits.charAt(0) != '0';
        if (thousands) {
            return new BigDecimal(digits.replace(",", "").replace(".", ""));
        }
        String fraction = digits.substring(mark + 1);
        return new BigDecimal(digits.substring(0, mark).replace(",", "").replace(".", "") + "." + fraction);
    }

    private static boolean isGroup(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).shape() == Casing.NUMBER
                && tokens.get(at).word().length() == 3
                && tokens.get(at).word().chars().allMatch(Character::isDigit)
                && tokens.get(at).start() - tokens.get(at - 1).end() == 1;
    }

    private static Found magnified(List<Token> tokens, BigDecimal value, int end) {
        Long magnitude = end < tokens.size() ? MAGNITUDES.get(tokens.get(end).word()) : null;
        if (magnitude == null) {
            return new Found(value, end);
        }
        BigDecimal scaled = value.multiply(BigDecimal.valueOf(magnitude));
        boolean half = follows(tokens, end + 1, "et") && follows(tokens, end + 2, "demi");
        return half ? new Found(scaled.add(BigDecimal.valueOf(magnitude / 2)), end + 3) : new Found(scaled, end + 1);
    }

    private static Optional<Found> words(List<Token> tokens, int i) {
        long total = 0;
        long part = 0;
        int at = i;
        int end = i;
        while (at < tokens.size()) {
            String word = tokens.get(at).word();
            Long magnitude = MAGNITUDES.get(word);
            int tens = TENS.getOrDefault(word, 0);
            int unit = UNITS.getOrDefault(word, 0);
            if (magnitude != null && (part > 0 || word.equals("mille"))) {
                total += Math.max(1, part) * magnitude;
                part = 0;
            } else if ((word.equals("cent") || word.equals("cents")) && part < 20) {
                part = Math.max(1, part) * 100;
            } else if (tens == 20
                    && part % 100 == 4
                    && at > i
                    && tokens.get(at - 1).is("-")) {
                part += 76;
            } else if (tens > 0 && part % 100 == 0) {
                part += tens;
            } else if (unit > 0 && fits(unit, part)) {
                part += unit;
            } else {
                break;
            }
            end = at + 1;
            at = afterJoint(tokens, end);
        }
        if (end == i) {
            return Optional.empty();
        }
        long last = MAGNITUDES.getOrDefault(tokens.get(end - 1).word(), 0L);
        boolean half = last > 1_000 && follows(tokens, end, "et") && follows(tokens, end + 1, "demi");
        return Optional.of(
                half
                        ? new Found(BigDecimal.valueOf(total + last / 2), end + 2)
                        : new Found(BigDecimal.valueOf(total + part), end));
    }

    /** "Soixante-dix" and "vingt et un" go on; "deux trois" are two numbers. */
    private static boolean fits(int unit, long part) {
        long tens = part % 100;
        boolean vigesimal = tens == 60 || tens == 80;
        return tens == 0
                || (tens >= 20 && tens % 10 == 0 && unit < (vigesimal ? 17 : 10))
                || (unit < 10 && unit > 6 && isTen(tens));
    }

    private static boolean isTen(long tens) {
        return tens == 10 || tens == 70 || tens == 90;
    }

    private static int afterJoint(List<Token> tokens, int at) {
        boolean hyphen = follows(tokens, at, "-");
        boolean and = follows(tokens, at, "et")
                && (follows(tokens, at + 1, "un") || follows(tokens, at + 1, "une") || follows(tokens, at + 1, "onze"));
        return hyphen || and ? at + 1 : at;
    }

    private static boolean follows(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
