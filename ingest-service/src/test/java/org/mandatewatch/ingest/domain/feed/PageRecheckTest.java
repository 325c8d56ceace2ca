package org.mandatewatch.ingest.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRecheckTest {

    private static final Instant SEEN = Instant.parse("2031-03-02T10:00:00Z");
    private static final PageRecheck RULE = new PageRecheck(Duration.ofHours(1), Duration.ofDays(7));

    @ParameterizedTest(name = "fetched {0} after it was seen, {1} after it was seen: {2}")
    @CsvSource({
        "PT0S,  PT59M,  false",
        "PT0S,  PT1H,   true",
        "PT1H,  PT119M, false",
        "PT1H,  PT2H,   true",
        "PT8H,  PT15H,  false",
        "PT8H,  PT16H,  true",
        "PT90H, PT167H, false",
        "PT8H,  P7D,    false",
    })
    void due(Duration fetched, Duration now, boolean due) {
        assertThat(RULE.isDue(SEEN, SEEN.plus(fetched), SEEN.plus(now))).isEqualTo(due);
    }

    @Test
    void aWeekTakesFewLooks() {
        Instant fetched = SEEN;
        int looks = 0;
        for (Instant now = SEEN; now.isBefore(SEEN.plus(Duration.ofDays(30))); now = now.plusSeconds(300)) {
            if (RULE.isDue(SEEN, fetched, now)) {
                fetched = now;
                looks++;
            }
        }

        assertThat(looks).isEqualTo(8);
    }
}
