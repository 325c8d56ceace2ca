package org.mandatewatch.alert.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFeedTest {

    private static final OpenFeed FEED =
            new OpenFeed(FeedKind.CALENDAR, new byte[0], "abc", Instant.parse("2024-09-22T08:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "nothing is asked                          | -                 | -                             | false",
                "the tag it had                            | W/\"abc\"         | -                             | true",
                "the tag as a cache made it strong         | \"abc\"           | -                             | true",
                "one of several tags                       | \"x\", W/\"abc\"  | -                             | true",
                "any tag                                   | *                 | -                             | true",
                "another tag                               | W/\"x\"           | -                             | false",
                "another tag counts more than the date     | W/\"x\"           | Sun, 22 Sep 2024 08:00:00 GMT | false",
                "the date it had                           | -                 | Sun, 22 Sep 2024 08:00:00 GMT | true",
                "an older date                             | -                 | Sun, 22 Sep 2024 07:59:59 GMT | false",
                "a date that nobody can read               | -                 | last week                     | false"
            })
    void isKnownTo(String sentence, String ifNoneMatch, String ifModifiedSince, boolean known) {
        List<String> tags = ifNoneMatch == null ? List.of() : Arrays.asList(ifNoneMatch);

        assertThat(FEED.isKnown(tags, ifModifiedSince)).isEqualTo(known);
    }
}
