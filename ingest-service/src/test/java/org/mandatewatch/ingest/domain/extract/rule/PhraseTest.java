package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.ingest.domain.extract.expression.Expression;
import org.mandatewatch.ingest.domain.extract.expression.NeededWords;

class PhraseTest {

    private static final List<String> WORDS = List.of(
            "mandate",
            "mandates",
            "the",
            "of",
            "M0",
            "D1",
            "T22",
            "extend",
            "extended",
            "vote",
            "voted",
            "voting",
            "on",
            "rolled over",
            "a",
            "b",
            "ab",
            "aab",
            "]",
            "-",
            "(",
            ".",
            "until",
            "expire",
            "expires",
            "R5",
            "it",
            "set");

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            mandate                               ; [[mandate]]
            mandates?                             ; [[mandate]]
            \\b(?:voted|votes|vote)\\b            ; [[vote]]
            (?<verb>extend|renew)(?: [^ ]+){0,3} M\\d+ ; [[" M"], [extend, renew]]
            (?:extend|renew)?                     ; []
            (?:extend|renew)* mandate             ; [[" mandate"]]
            (?:extend|[a-z]+)                     ; []
            (?:vote|voting){2,3}                  ; [[vote, voting]]
            (?:vote|voting){0,3}                  ; []
            (?<!not )expires(?= on)               ; [[expires]]
            expire[sd] until                      ; [[expire], [" until"]]
            roll - over                           ; [[roll - over]]
            [^]]+until[()]                        ; [[until]]
            (?i)mandate                           ; []
            (a|b)\\1                              ; []
            a|mandate                             ; []
            """)
    void whatEveryMatchNeeds(String expression, String needed) {
        String read = Expression.of(expression).map(NeededWords::of).orElse(List.of()).stream()
                .map(texts -> texts.stream()
                        .map(text -> text.startsWith(" ") ? '"' + text + '"' : text)
                        .toList())
                .toList()
                .toString();
        assertThat(read).isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:voted|votes|vote)\\b(?: [^ ;]+){0,14}? (?:on|for)",
                "(?<![^ ])(?<verb>extend|extended|roll(?:ed|s)? over) (?<gap>(?:[^ ;.]+ ){0,5}?)(?:M\\d+|(?<it>it|them))(?![^ ])",
                "(?:^| )(?=extend|vot|set)",
                "mandates?|until D\\d+",
                "(?:aa)?b+|M\\d",
                "(?:the )*mandate (?!of)",
                "expires?(?: on)?$",
                "^(?: [^ ]+){0,3} ?(?:vote|set)",
                "[\\]-]+ (?:set|a+b)",
                "T\\d{2,}",
                "(?:vot(?:e|ing) )+on",
                "\\(|\\.",
                "(?<![^ ])(?:a|ab|aab)(?![^ ])",
                "(?:(?<![^ ])expire|(?<![^ ])extend)(?:s|ed)?",
                "\\b[a-e]+(?: |t)",
                "[tv]o?(?:h|t)",
                "\\b(?: -| v)|\\]"
            })
    void aPhraseMatchesWhatItsExpressionMatches(String expression) {
        Phrase phrase = Phrase.compile(expression);
        Pattern pattern = Pattern.compile(expression);
        Random random = new Random(7);
        int matched = 0;
        for (int i = 0; i < 2_000; i++) {
            String text = text(random);
            List<String> found = groups(phrase.matcher(text).results().toList());
            assertThat(found)
                    .as(text)
                    .isEqualTo(groups(pattern.matcher(text).results().toList()));
            assertThat(phrase.matches(text)).isEqualTo(pattern.matcher(text).matches());
            assertThat(phrase.begins(text)).isEqualTo(pattern.matcher(text).lookingAt());
            assertThat(phrase.matcher(text).replaceAll("#"))
                    .isEqualTo(pattern.matcher(text).replaceAll("#"));
            int from = random.nextInt(text.length() + 1);
            assertThat(firstFrom(phrase, text, from)).isEqualTo(firstFrom(pattern, text, from));
            matched += found.isEmpty() ? 0 : 1;
        }
        assertThat(matched).isBetween(1, 1_999);
    }

    private static int firstFrom(Phrase phrase, String text, int from) {
        Matcher matcher = phrase.idle(text);
        return phrase.find(matcher, text, from) ? matcher.end() : -1;
    }

    private static int firstFrom(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find(from) ? matcher.end() : -1;
    }

    private static List<String> groups(List<MatchResult> matches) {
        return matches.stream()
                .map(match -> match.start() + ":" + match.group())
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = random.nextInt(9); words >= 0; words--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(words == 0 ? "" : " ");
        }
        return text.toString();
    }
}
