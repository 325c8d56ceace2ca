package org.mandatewatch.ingest.domain.extract.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandatewatch.ingest.domain.extract.text.Token;
import org.mandatewatch.ingest.domain.extract.text.Token.Casing;

/** Counts and amounts: figures with separators and magnitudes, and numbers in words. */
final class Numbers {

    /** A number found, from its first token to after its last. */
    record Found(BigDecimal value, int end) {}

    /** Larger figures count no people and no money. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Long> MAGNITUDES = Map.of(
            "dozen",
            12L,
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "k",
            1_000L,
            "m",
            1_000_000L,
            "mn",
            1_000_000L,
            "bn",
            1_000_000_000L,
            "b",
            1_000_000_000L);

    private Numbers() {}

    static boolean mayBegin(Token token) {
        return token.shape() == Casing.NUMBER
                || UNITS.containsKey(token.word())
                || token.is("half")
                || token.is("quarter")
                || token.is("a");
    }

    /** The number that begins at a token, if one does. */
    static Optional<Found> at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Optional<Found> found = token.shape() == Casing.NUMBER ? figure(tokens, i) : words(tokens, i);
        return found.filter(f -> f.value().compareTo(LARGEST) < 0);
    }

    private static Optional<Found> figure(List<Token> tokens, int i) {
        String written = tokens.get(i).word();
        int letters = written.length();
        while (letters > 0 && Character.isLetter(written.charAt(letters - 1))) {
            letters--;
        }
        String digits = written.substring(0, letters);
        String suffix = written.substring(letters);
        if (digits.length() > 15 || (!suffix.isEmpty() && !MAGNITUDES.containsKey(suffix))) {
            return Optional.empty();
        }
        BigDecimal value = value(digits);
        int end = i + 1;
        // "2, 800" and "2 800": groups of three digits that a stray space parted.
        while (digits.length() <= 3 && suffix.isEmpty() && isGroup(tokens, end)) {
            end += tokens.get(end).is(",") ? 1 : 0;
            value = value.multiply(BigDecimal.valueOf(1000))
                    .add(new BigDecimal(tokens.get(end).word()));
            end++;
        }
        if (!suffix.isEmpty()) {
            return Optional.of(new Found(value.multiply(BigDecimal.valueOf(magnitude(suffix))), end));
        }
        return Optional.of(magnified(tokens, value, end));
    }

    private static BigDecimal value(String digits) {
        String plain = digits.replace(",", "");
        int point = plain.indexOf('.');
        boolean several = plain.indexOf('.', point + 1) > 0;
        boolean thousands = several || (point > 0 && point <= 3 && plain.length() - point == 4);
        return new BigDecimal(thousands ? plain.replace(".", "") : plain);
    }

    private static boolean isGroup(List<Token> tokens, int at) {
        int i = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        if (i >= tokens.size() || i == 0) {
            return false;
        }
        Token group = tokens.get(i);
        boolean three = group.shape() == Casing.NUMBER
                && group.word().length() == 3
                && group.word().chars().allMatch(Character::isDigit);
        // In a list such as "12, 400 and 30" a mark or a number follows; in "2, 800 soldiers" the noun does.
        boolean noun = i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && !tokens.get(i + 1).is("and");
        boolean space = i == at;
        return three
                && (noun || space && !isNumber(tokens, i + 1))
                && group.start() - tokens.get(at - 1).end() <= 2;
    }

    private static boolean isNumber(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).shape() == Casing.NUMBER;
    }

    private static Found magnified(List<Token> tokens, BigDecimal value, int end) {
        if (end < tokens.size()) {
            String word = tokens.get(end).word();
            if (word.length() > 2 && MAGNITUDES.containsKey(word)) {
                return new Found(value.multiply(BigDecimal.valueOf(magnitude(word))), end + 1);
            }
        }
        return new Found(value, end);
    }

    private static Optional<Found> words(List<Token> tokens, int i) {
        String first = tokens.get(i).word();
        if (first.equals("half") && follows(tokens, i, "a")) {
            return part(tokens, i + 2, 2);
        }
        if (first.equals("quarter") && follows(tokens, i, "of", "a")) {
            return part(tokens, i + 3, 4);
        }
        boolean article = first.equals("a");
        if (article && follows(tokens, i, "quarter", "of", "a")) {
            return part(tokens, i + 4, 4);
        }
        if (!UNITS.containsKey(first) && !(article && i + 1 < tokens.size() && isMagnitude(tokens.get(i + 1)))) {
            return Optional.empty();
        }
        return Optional.of(spelled(tokens, article ? i + 1 : i, article ? 1 : 0));
    }

    /** A half or a quarter of the magnitude at a token. */
    private static Optional<Found> part(List<Token> tokens, int at, long divisor) {
        return at < tokens.size()
                        && isMagnitude(tokens.get(at))
                        && magnitude(tokens.get(at).word()) >= 100
                ? Optional.of(
                        new Found(BigDecimal.valueOf(magnitude(tokens.get(at).word()) / divisor), at + 1))
                : Optional.empty();
    }

    private static boolean isMagnitude(Token token) {
        return token.word().length() > 2 && MAGNITUDES.containsKey(token.word());
    }

    /** A number in words from a token on; {@code part} is what an "a" before it counts. */
    private static Found spelled(List<Token> tokens, int i, long before) {
        long total = 0;
        long part = before;
        int at = i;
        boolean open = before == 0;
        while (at < tokens.size()) {
            String word = tokens.get(at).word();
            Integer unit = UNITS.get(word);
            if (unit != null && open) {
                part += unit;
                open = unit >= 20 && unit % 10 == 0;
            } else if (word.equals("dozen") && part > 0 && part < 100) {
                part *= 12;
                open = false;
            } else if (word.equals("hundred") && part > 0 && part < 100) {
                part *= 100;
                open = true;
            } else if (isMagnitude(tokens.get(at)) && part > 0 && part < 1000) {
                total += part * magnitude(word);
                part = 0;
                open = true;
            } else if (part > 0
                    && part < 100
                    && follows(tokens, at - 1, "and", "a", "half")
                    && isMagnitude(at + 3, tokens)) {
                total += part * magnitude(tokens.get(at + 3).word())
                        + magnitude(tokens.get(at + 3).word()) / 2;
                part = 0;
                at += 3;
            } else if (follows(tokens, at - 1, "and", "a", "half") && part == 0 && total > 0 && total % 1000 == 0) {
                total += magnitude(tokens.get(at - 1).word()) / 2;
                at += 2;
            } else if (!(isJoint(word) && at + 1 < tokens.size() && open && joins(tokens, at, part, total))) {
                break;
            }
            at++;
        }
        return new Found(BigDecimal.valueOf(total + part), at);
    }

    private static boolean isMagnitude(int i, List<Token> tokens) {
        return i < tokens.size() && isMagnitude(tokens.get(i));
    }

    /** "One hundred and twenty" and "twenty-five" go on over their joint; "twenty and thirty" are two numbers. */
    private static boolean joins(List<Token> tokens, int at, long part, long total) {
        boolean unitFollows = UNITS.containsKey(tokens.get(at + 1).word());
        return unitFollows && (tokens.get(at).is("-") ? part % 10 == 0 && part < 100 : part >= 100 || total > 0);
    }

    private static boolean isJoint(String word) {
        return word.equals("-") || word.equals("and");
    }

    private static boolean follows(List<Token> tokens, int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (i + 1 + k >= tokens.size() || !tokens.get(i + 1 + k).is(words[k])) {
                return false;
            }
        }
        return true;
    }

    private static long magnitude(String word) {
        return MAGNITUDES.getOrDefault(word, 1L);
    }
}
