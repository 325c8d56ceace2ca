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
            Map.entry("ninety", 90),
            Map.entry("dozen", 12));

    private static final Map<String, Long> MAGNITUDES = Map.of(
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
        return three && noun && group.start() - tokens.get(at - 1).end() <= 2;
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
        if (first.equals("half") && follows(tokens, i, "a", "million")) {
            return Optional.of(new Found(BigDecimal.valueOf(500_000), i + 3));
        }
        if (first.equals("quarter") && follows(tokens, i, "of", "a") && follows(tokens, i + 2, "million")) {
            return Optional.of(new Found(BigDecimal.valueOf(250_000), i + 4));
        }
        if (first.equals("a")) {
            return article(tokens, i);
        }
        if (!UNITS.containsKey(first)) {
            return Optional.empty();
        }
        long total = 0;
        long part = 0;
        int at = i;
        boolean open = true;
        while (at < tokens.size()) {
            String word = tokens.get(at).word();
            Integer unit = UNITS.get(word);
            if (unit != null && open) {
                part += unit;
                open = unit >= 20 && unit % 10 == 0;
            } else if (word.equals("hundred") && part > 0 && part < 100) {
                part *= 100;
                open = true;
            } else if (MAGNITUDES.containsKey(word) && word.length() > 2 && part > 0 && part < 1000) {
                total += part * magnitude(word);
                part = 0;
                open = true;
            } else if (!(isJoint(word) && at + 1 < tokens.size() && open && joins(tokens, at, part, total))) {
                break;
            }
            at++;
        }
        return Optional.of(new Found(BigDecimal.valueOf(total + part), at));
    }

    /** "One hundred and twenty" and "twenty-five" go on over their joint; "twenty and thirty" are two numbers. */
    private static boolean joins(List<Token> tokens, int at, long part, long total) {
        boolean unitFollows = UNITS.containsKey(tokens.get(at + 1).word());
        return unitFollows && (tokens.get(at).is("-") ? part % 10 == 0 && part < 100 : part >= 100 || total > 0);
    }

    private static boolean isJoint(String word) {
        return word.equals("-") || word.equals("and");
    }

    private static Optional<Found> article(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(i + 1).word();
        return switch (word) {
            case "dozen" -> Optional.of(new Found(BigDecimal.valueOf(12), i + 2));
            case "hundred", "thousand", "million", "billion" ->
                Optional.of(new Found(BigDecimal.valueOf(magnitude(word)), i + 2));
            default -> Optional.empty();
        };
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
