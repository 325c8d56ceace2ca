package org.mandatewatch.alert.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mandatewatch.alert.domain.Story.expiry;
import static org.mandatewatch.alert.domain.Story.subscription;
import static org.mandatewatch.alert.domain.Story.vote;
import static org.mandatewatch.alert.domain.calendar.CalendarStory.agreed;
import static org.mandatewatch.alert.domain.calendar.CalendarStory.on;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.state.Deadline;

class CalendarEventsTest {

    static Stream<Arguments> stories() {
        Deadline second = expiry("2024-10-02").told();
        Deadline early = expiry("2024-10-01..2024-10-10").told();
        return Stream.of(
                row(
                        "a known day is that day",
                        story().hears(second),
                        "d-expiry 2024-10-02/2024-10-03 #0 STANDS: mandate expires (one source)"),
                row(
                        "a window is all its days, and the title says them",
                        story().hears(early),
                        "d-expiry 2024-10-01/2024-10-11 #0 STANDS:"
                                + " mandate may expire, 1–10 October 2024 (one source)"),
                row(
                        "a window with an open start is its last day",
                        story().hears(expiry("by 2024-09-30").told()),
                        "d-expiry 2024-09-30/2024-10-01 #0 STANDS:"
                                + " mandate expires by 30 September 2024 (one source)"),
                row(
                        "an unknown first day is like an open start",
                        story().hears(on(second, null, "2024-09-30")),
                        "d-expiry 2024-09-30/2024-10-01 #0 STANDS:"
                                + " mandate expires by 30 September 2024 (one source)"),
                row(
                        "an unknown last day leaves the first",
                        story().hears(on(second, "2024-10-02", null)),
                        "d-expiry 2024-10-02/2024-10-03 #0 STANDS:"
                                + " mandate may expire from 2 October 2024 on (one source)"),
                row("a deadline without any day is not shown", story().hears(on(second, null, null))),
                row(
                        "a day that is not known any more is taken back",
                        story().hears(second).hears(on(second, null, null)),
                        "d-expiry 2024-10-02/2024-10-03 #1 DAY_UNKNOWN: Taken back: mandate expiry of 2 October 2024"),
                row(
                        "saying the same again changes nothing",
                        story().hears(second).hears(second).hears(second),
                        "d-expiry 2024-10-02/2024-10-03 #0 STANDS: mandate expires (one source)"),
                row(
                        "narrowing is a change that calendars must notice",
                        story().hears(early).hears(second),
                        "d-expiry 2024-10-02/2024-10-03 #1 STANDS: mandate expires (one source)"),
                row(
                        "more sources are told in the title",
                        story().hears(second).hears(agreed(second)),
                        "d-expiry 2024-10-02/2024-10-03 #1 STANDS: mandate expires (agreed)"),
                row(
                        "another quote is no reason for a new sequence",
                        story().hears(second)
                                .hears(expiry("2024-10-02")
                                        .quoting("other words")
                                        .told()),
                        "d-expiry 2024-10-02/2024-10-03 #0 STANDS: mandate expires (one source)"),
                row(
                        "a move takes the same event to its new days",
                        story().hears(second).hears(expiry("2024-10-20").told()),
                        "d-expiry 2024-10-20/2024-10-21 #1 STANDS: mandate expires (one source)"),
                row(
                        "while a move is not confirmed both dates are shown",
                        story().hears(second)
                                .hears(expiry("2024-10-20")
                                        .movedFrom("2024-10-02")
                                        .told()),
                        "d-expiry-before 2024-10-02/2024-10-03 #0 STANDS: mandate expires (one source)",
                        "d-expiry 2024-10-20/2024-10-21 #1 STANDS: mandate expires (one source)"),
                row(
                        "once it is confirmed the old date is cancelled",
                        story().hears(second)
                                .hears(expiry("2024-10-20")
                                        .movedFrom("2024-10-02")
                                        .told())
                                .hears(agreed(expiry("2024-10-20").told())),
                        "d-expiry-before 2024-10-02/2024-10-03 #1 MOVE_SETTLED:"
                                + " Superseded: mandate expiry of 2 October 2024",
                        "d-expiry 2024-10-20/2024-10-21 #2 STANDS: mandate expires (agreed)"),
                row(
                        "when the move was none the event goes back",
                        story().hears(second)
                                .hears(expiry("2024-10-20")
                                        .movedFrom("2024-10-02")
                                        .told())
                                .hears(second),
                        "d-expiry-before 2024-10-02/2024-10-03 #1 MERGED:"
                                + " Same as another: mandate expiry of 2 October 2024",
                        "d-expiry 2024-10-02/2024-10-03 #2 STANDS: mandate expires (one source)"),
                row(
                        "a decision cancels it",
                        story().hears(second)
                                .hears(expiry("2024-10-02")
                                        .resolvedBy("Resolution 2751")
                                        .told()),
                        "d-expiry 2024-10-02/2024-10-03 #1 SETTLED: Settled: mandate expiry of 2 October 2024"),
                row(
                        "a decision taken back brings it back",
                        story().hears(second)
                                .hears(expiry("2024-10-02")
                                        .resolvedBy("Resolution 2751")
                                        .told())
                                .hears(second),
                        "d-expiry 2024-10-02/2024-10-03 #2 STANDS: mandate expires (one source)"),
                row(
                        "sources taken back cancel it",
                        story().hears(second)
                                .hears(expiry("2024-10-02").withdrawn().told()),
                        "d-expiry 2024-10-02/2024-10-03 #1 TAKEN_BACK: Taken back: mandate expiry of 2 October 2024"),
                row(
                        "a deadline that the state no longer carries is cancelled",
                        story().hears(second).hears(),
                        "d-expiry 2024-10-02/2024-10-03 #1 TAKEN_BACK: Taken back: mandate expiry of 2 October 2024"),
                row(
                        "what was settled before it was heard of was never an appointment",
                        story().hears(expiry("2024-10-02")
                                .resolvedBy("Resolution 2751")
                                .told())),
                row(
                        "of two that turn out to be one the older name goes on and the other is cancelled",
                        story().hears(
                                        expiry("2024-10-01").named("d-old").told(),
                                        expiry("2024-10-02").named("d-young").told())
                                .hears(expiry("2024-10-02")
                                        .named("d-old", "d-young")
                                        .told()),
                        "d-old 2024-10-02/2024-10-03 #1 STANDS: mandate expires (one source)",
                        "d-young 2024-10-02/2024-10-03 #1 MERGED:"
                                + " Same as another: mandate expiry of 2 October 2024"),
                row(
                        "an older name that was never shown does not rename the event",
                        story().hears(expiry("2024-10-02").named("d-young").told())
                                .hears(expiry("2024-10-02")
                                        .named("d-old", "d-young")
                                        .told()),
                        "d-young 2024-10-02/2024-10-03 #0 STANDS: mandate expires (one source)"),
                row(
                        "two that are told apart again both stand",
                        story().hears(
                                        expiry("2024-10-01").named("d-old").told(),
                                        expiry("2024-10-02").named("d-young").told())
                                .hears(expiry("2024-10-02")
                                        .named("d-old", "d-young")
                                        .told())
                                .hears(
                                        expiry("2024-10-01").named("d-old").told(),
                                        expiry("2024-10-02").named("d-young").told()),
                        "d-old 2024-10-01/2024-10-02 #2 STANDS: mandate expires (one source)",
                        "d-young 2024-10-02/2024-10-03 #2 STANDS: mandate expires (one source)"),
                row(
                        "a cancelled event is written for a month",
                        story().hears(second).hears().waits(29),
                        "d-expiry 2024-10-02/2024-10-03 #1 TAKEN_BACK: Taken back: mandate expiry of 2 October 2024"),
                row("and then left out", story().hears(second).hears().waits(30)),
                row(
                        "an event that passed without news stays for a year",
                        story().hears(second).waits(396),
                        "d-expiry 2024-10-02/2024-10-03 #0 STANDS: mandate expires (one source)"),
                row("and then is left out as well", story().hears(second).waits(400)),
                row(
                        "events come by day",
                        story().hears(second, vote("2024-09-28").told()),
                        "d-vote 2024-09-28/2024-09-29 #0 STANDS: council vote expected (one source)",
                        "d-expiry 2024-10-02/2024-10-03 #0 STANDS: mandate expires (one source)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void storiesAreShownAs(String sentence, CalendarStory story, List<String> expected) {
        assertThat(story.lines()).isEqualTo(expected);
    }

    @Test
    void theDescriptionSaysTheWindowHowSureWhoSaysSoAndWhatToDo() {
        CalendarEvent event =
                story().hears(expiry("2024-10-01..2024-10-10").told()).events().getFirst();

        assertThat(event.description()).isEqualTo("""
                Expected: 1–10 October 2024 (days in America/New_York). It is one day among these; alarms count to the first.
                How sure: one source says so, nobody else has confirmed it.
                Known since 1 September 2024.
                “quote of f-1” — Test Wire, 20 September 2024
                Settle now what your own plans are for the case that no renewal comes.""");
        assertThat(event.sure()).isFalse();
    }

    @Test
    void bothDatesOfAnUnconfirmedMoveSayThatThereAreTwo() {
        List<CalendarEvent> events = story().hears(expiry("2024-10-02").told())
                .hears(expiry("2024-10-20").movedFrom("2024-10-02").told())
                .events();

        assertThat(events.get(0).description())
                .contains("A single source reports a move to 20 October 2024. Until that");
        assertThat(events.get(1).description())
                .contains("A single source reports this date instead of 2 October 2024. Until that is confirmed");
    }

    @Test
    void whatWasSettledSaysByWhat() {
        CalendarEvent event = story().hears(expiry("2024-10-02").told())
                .hears(expiry("2024-10-02").resolvedBy("Resolution 2751").told())
                .events()
                .getFirst();

        assertThat(event.description()).startsWith("What changed: settled by Resolution 2751.");
        assertThat(event.alarms()).isEmpty();
    }

    @Test
    void anotherQuoteIsAModificationAndTheSameWordsAreNone() {
        Duration day = Duration.ofDays(1);
        CalendarStory story = story().hears(expiry("2024-10-02").told())
                .hears(expiry("2024-10-02").told());
        assertThat(story.events().getFirst().modifiedAt()).isEqualTo(CalendarStory.BEGIN);

        story.hears(expiry("2024-10-02").quoting("other words").told());

        assertThat(story.events().getFirst().modifiedAt()).isEqualTo(CalendarStory.BEGIN.plus(day.multipliedBy(2)));
        assertThat(story.events().getFirst().createdAt()).isEqualTo(CalendarStory.BEGIN);
    }

    @Test
    void alarmsRingWhenTheNotificationsOfTheirRungsFallDue() {
        CalendarStory story = story().hears(expiry("2024-10-02..2024-10-05").told());

        List<CalendarAlarm> alarms = story.events(subscription(
                        s -> s.zone("America/Port-au-Prince").at("07:30").ladder("P60D", "P7D", "P0D", "PT6H")))
                .getFirst()
                .alarms();

        // P60D fell due before anything was known; hours count from midnight in New York.
        assertThat(alarms)
                .extracting(CalendarAlarm::rung, CalendarAlarm::at)
                .containsExactly(
                        tuple("P7D", Instant.parse("2024-09-25T11:30:00Z")),
                        tuple("PT6H", Instant.parse("2024-10-01T22:00:00Z")),
                        tuple("P0D", Instant.parse("2024-10-02T11:30:00Z")));
    }

    @Test
    void alarmsKeepQuietHoursAndRingOnlyForThoseWhoAskedForALadder() {
        CalendarStory story = story().hears(expiry("2024-10-02").told());

        assertThat(story.events(subscription(s -> s.ladder("P1D").at("05:00").quiet("22:00", "06:00")))
                        .getFirst()
                        .alarms())
                .extracting(CalendarAlarm::at)
                .containsExactly(Instant.parse("2024-10-01T06:00:00Z"));
        assertThat(story.events(subscription(s -> s.reasons("deadline-moved")))
                        .getFirst()
                        .alarms())
                .isEmpty();
        assertThat(story.events().getFirst().alarms()).isEmpty();
    }

    private static CalendarStory story() {
        return new CalendarStory();
    }

    private static Arguments row(String sentence, CalendarStory story, String... expected) {
        return Arguments.of(sentence, story, List.of(expected));
    }
}
