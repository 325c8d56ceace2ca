package org.mandatewatch.alert.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.alert.domain.calendar.CalendarEvent;
import org.mandatewatch.alert.domain.calendar.CalendarEvents;
import org.mandatewatch.alert.domain.calendar.CalendarLog;
import org.mandatewatch.contract.state.Deadline;

class ICalendarWriterTest {

    private static final Instant HEARD = Instant.parse("2024-09-01T12:00:00Z");

    @Test
    void anotherLibraryReadsWhatWasWritten() throws Exception {
        Calendar calendar = read(write(Story.expiry("2024-10-01..2024-10-10").told()));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        assertThat(value(event, "UID")).isEqualTo("d-expiry@mandatewatch.org");
        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.parse("2024-10-01"));
        assertThat(event.getEndDate(false).orElseThrow().getDate()).isEqualTo(LocalDate.parse("2024-10-11"));
        assertThat(value(event, "SUMMARY")).contains("mandate may expire, 1–10 October 2024 (one source)");
        assertThat(value(event, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20240901T120000Z");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20240901T120000Z");
        assertThat(event.getComponents("VALARM"))
                .extracting(alarm -> ((VAlarm) alarm).getTrigger().orElseThrow().getValue())
                .containsExactly("20240924T090000Z", "20240930T090000Z");
    }

    @Test
    void theCalendarSaysHowOftenToLookAgain() {
        assertThat(write().lines())
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", "X-WR-CALNAME:A\\; b\\, c");
    }

    @Test
    void whatIsQuotedCanNeitherBreakALineNorBeginAComponent() throws Exception {
        String quote = "a; b, c\\ \"d\"\r\nEND:VEVENT\nBEGIN:VEVENT\u0000\u0007";
        Calendar calendar = read(write(Story.expiry("2024-10-02").quoting(quote).told()));

        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(value((VEvent) calendar.getComponents("VEVENT").getFirst(), "DESCRIPTION"))
                .contains("“a; b, c\\ \"d\"\nEND:VEVENT\nBEGIN:VEVENT” — Test Wire");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndNoCharacterIsTornApart() throws Exception {
        String quote = "漢字😀é“”".repeat(60);
        String text = write(Story.expiry("2024-10-02").quoting(quote).told());

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(value((VEvent) read(text).getComponents("VEVENT").getFirst(), "DESCRIPTION"))
                .contains(quote);
    }

    @Test
    void equalEventsGiveEqualText() {
        Deadline deadline = Story.expiry("2024-10-02").told();

        assertThat(write(deadline)).isEqualTo(write(deadline));
    }

    private static String write(Deadline... deadlines) {
        List<CalendarEvent> events = CalendarEvents.of(
                CalendarLog.EMPTY.heard(Story.state(List.of(deadlines)), HEARD),
                Optional.of(Story.subscription(s -> s)),
                HEARD);
        return ICalendarWriter.write("A; b, c", "for a test", events);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(VEvent event, String property) {
        Property found = event.<Property>getProperty(property).orElseThrow();
        return found.getValue();
    }
}
