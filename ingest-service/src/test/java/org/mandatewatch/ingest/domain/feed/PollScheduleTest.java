package org.mandatewatch.ingest.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {

    private static final Instant NOW = Instant.parse("2031-03-02T10:00:00Z");

    private static final PollLimits LIMITS =
            new PollLimits(Duration.ofMinutes(5), Duration.ofDays(1), Duration.ofDays(7));

    @ParameterizedTest(name = "{0}, {1} failures before, every {2}: after {3}, {4} failures")
    @CsvSource({
        "fetched,               0, PT15M, PT15M,  0",
        "fetched,               7, PT15M, PT15M,  0",
        "fetched,               0, PT1M,  PT5M,   0",
        "fetched ttl PT2H,      0, PT15M, PT2H,   0",
        "fetched ttl PT2M,      0, PT15M, PT15M,  0",
        "fetched ttl P30D,      0, PT15M, PT24H,  0",
        "fetched ttl P30D,      0, P3D,   PT72H,  0",
        "fetched in part,       0, PT2H,  PT5M,   0",
        "not modified,          3, PT15M, PT15M,  0",
        "asked to wait PT1H,    0, PT15M, PT1H,   0",
        "asked to wait PT1H,    2, PT15M, PT1H,   2",
        "asked to wait PT10S,   0, PT15M, PT15M,  0",
        "asked to wait P90D,    0, PT15M, PT168H, 0",
        "forbidden,             4, PT15M, PT24H,  0",
        "failed,                0, PT15M, PT30M,  1",
        "failed,                1, PT15M, PT1H,   2",
        "failed,                2, PT15M, PT2H,   3",
        "failed,               50, PT15M, PT24H, 51",
        "failed,                0, P3D,   PT72H,  1",
        "postponed,             2, PT15M, PT1M,   2",
        "gone,                  1, PT15M, never,  1",
    })
    void theNextPoll(String outcome, int failures, Duration interval, String pause, int after) {
        PollSchedule.Next next = PollSchedule.after(outcome(outcome), failures, interval, LIMITS, NOW, 0);

        assertThat(next.at())
                .isEqualTo(pause.equals("never") ? Optional.empty() : Optional.of(NOW.plus(Duration.parse(pause))));
        assertThat(next.failures()).isEqualTo(after);
    }

    @Test
    void jitterOnlyPutsOff() {
        Instant latest = PollSchedule.after(
                        outcome("asked to wait PT1H"), 0, Duration.ofMinutes(15), LIMITS, NOW, 0.999)
                .at()
                .orElseThrow();

        assertThat(latest).isBetween(NOW.plus(Duration.ofMinutes(65)), NOW.plus(Duration.ofMinutes(66)));
    }

    private static PollOutcome outcome(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return switch (words.split(" ")[0]) {
            case "fetched" ->
                new PollOutcome.Fetched(
                        words.contains("ttl") ? Optional.of(Duration.parse(last)) : Optional.empty(),
                        Optional.empty(),
                        !words.contains("in part"));
            case "not" -> new PollOutcome.NotModified(Optional.empty());
            case "asked" -> new PollOutcome.AskedToWait(Duration.parse(last), "busy");
            case "forbidden" -> new PollOutcome.Forbidden("robots");
            case "failed" -> new PollOutcome.Failed("500");
            case "postponed" -> new PollOutcome.Postponed("Kafka");
            case "gone" -> new PollOutcome.Gone("410");
            default -> throw new IllegalArgumentException(words);
        };
    }
}
