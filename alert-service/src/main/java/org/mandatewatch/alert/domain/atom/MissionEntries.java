package org.mandatewatch.alert.domain.atom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mandatewatch.alert.domain.calendar.CalendarEvent;
import org.mandatewatch.alert.domain.text.Message;
import org.mandatewatch.alert.domain.text.Sources;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.SourceQuote;

/** The news of one mission: its deadlines as they stand, and every change on the way there. */
public final class MissionEntries {

    private static final Comparator<AtomEntry> NEWEST_FIRST =
            Comparator.comparing(AtomEntry::updated).reversed().thenComparing(AtomEntry::id);

    private MissionEntries() {}

    /**
     * The changes that one state version brought.
     *
     * @param changes at least one, all from one version
     * @param at when they were heard, in domain time
     */
    public record News(List<MissionChange> changes, Instant at) {

        public News {
            changes = List.copyOf(changes);
        }
    }

    /** Newest first, at most {@code limit}. */
    public static List<AtomEntry> of(String missionName, List<CalendarEvent> deadlines, List<News> news, int limit) {
        return Stream.concat(
                        deadlines.stream().map(MissionEntries::deadline),
                        news.stream().map(one -> changes(missionName, one)))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static AtomEntry deadline(CalendarEvent event) {
        return new AtomEntry(
                AtomEntry.tag("deadline", event.uid()),
                event.summary(),
                event.description(),
                event.url(),
                event.createdAt(),
                event.modifiedAt());
    }

    private static AtomEntry changes(String missionName, News news) {
        MissionChange first = news.changes().getFirst();
        List<SourceQuote> quotes = news.changes().stream()
                .flatMap(change -> change.evidence().stream())
                .distinct()
                .limit(3)
                .toList();
        Message message = Message.of(
                missionName + ": " + first.reason(),
                Stream.concat(news.changes().stream().map(ChangedValue::line), Stream.of(Sources.quotes(quotes)))
                        .toArray(String[]::new));
        return new AtomEntry(
                AtomEntry.tag("change", first.id()),
                message.title(),
                message.text(),
                quotes.stream()
                        .map(SourceQuote::url)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                news.at(),
                news.at());
    }
}
