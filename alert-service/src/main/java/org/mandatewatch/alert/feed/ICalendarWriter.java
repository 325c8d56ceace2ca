package org.mandatewatch.alert.feed;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.mandatewatch.alert.domain.calendar.CalendarAlarm;
import org.mandatewatch.alert.domain.calendar.CalendarEvent;
import org.mandatewatch.alert.domain.calendar.Standing;

/** Writes events as iCalendar. Equal events give equal bytes. */
final class ICalendarWriter {

    private static final String PRODUCT = "-//mandatewatch.org//Mandate Watch//EN";
    /** How often programs are asked to look again: the events of one day rarely change within an hour. */
    private static final Duration REFRESH = Duration.builder().hours(1).build();

    private ICalendarWriter() {}

    static String write(String name, String description, List<CalendarEvent> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(PlainText.line(name));
        calendar.setDescription(PlainText.clean(description));
        // By hand, because RFC 7986 demands that it names its type and the library's own property does not.
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, REFRESH.toString());
        // What Apple and Microsoft read instead of RFC 7986.
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(PlainText.line(name)));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
        events.forEach(event -> calendar.addEvent(event(event)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OctetFolding.fold(text.toString());
    }

    private static VEvent event(CalendarEvent from) {
        VEvent event = new VEvent();
        event.setUid(from.uid());
        event.setSequence(from.sequence());
        event.setDateStart(new DateStart(day(from.days().first())));
        event.setDateEnd(new DateEnd(day(from.days().end())));
        event.setSummary(PlainText.line(from.summary()));
        event.setDescription(PlainText.clean(from.description()));
        event.addCategories(from.category());
        event.setStatus(status(from));
        // A window of ten days must not make its reader look busy for ten days.
        event.setTransparency(true);
        event.setCreated(date(from.createdAt()));
        // Without METHOD both say when the information last changed (RFC 5545, section 3.8.7.2).
        event.setDateTimeStamp(date(from.modifiedAt()));
        event.setLastModified(date(from.modifiedAt()));
        PlainText.webLink(from.url()).ifPresent(event::setUrl);
        from.alarms().forEach(alarm -> event.addAlarm(alarm(alarm)));
        return event;
    }

    private static Status status(CalendarEvent event) {
        if (event.standing() != Standing.STANDS) {
            return Status.cancelled();
        }
        return event.sure() ? Status.confirmed() : Status.tentative();
    }

    /** An instant, not a lead before midnight: an all-day event begins at another midnight on each phone. */
    private static VAlarm alarm(CalendarAlarm alarm) {
        return VAlarm.display(new Trigger(date(alarm.at())), PlainText.line(alarm.text()));
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
