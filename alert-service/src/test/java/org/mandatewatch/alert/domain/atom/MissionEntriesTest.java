package org.mandatewatch.alert.domain.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandatewatch.alert.domain.Story;
import org.mandatewatch.alert.domain.calendar.CalendarEvent;
import org.mandatewatch.alert.domain.calendar.CalendarEvents;
import org.mandatewatch.alert.domain.calendar.CalendarLog;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.SourceQuote;

class MissionEntriesTest {

    private static final Instant HEARD = Instant.parse("2024-09-22T08:00:00Z");

    @Test
    void theChangesOfOneVersionAreOneEntry() {
        AtomEntry entry = MissionEntries.of(
                        "Mission in Testland",
                        List.of(),
                        List.of(news(
                                HEARD,
                                change("c-1", "added", "mandate.expiry.window", null, days("2024-10-01", "2024-10-10")),
                                change("c-2", "changed", "strength.deployed.total", 400, 600),
                                change("c-3", "removed", "leadNation", "Kenya", null))),
                        10)
                .getFirst();

        assertThat(entry.id()).isEqualTo("tag:mandatewatch.org,2024:change/c-1");
        assertThat(entry.title()).isEqualTo("Mission in Testland: Test Wire reports it");
        assertThat(entry.text()).isEqualTo("""
                mandate expiry window: 2024-10-01 to 2024-10-10
                strength deployed total: 400 → 600
                leadNation: not Kenya any more
                “they said” — Test Wire, https://wire.example/1""");
        assertThat(entry.link()).isEqualTo("https://wire.example/1");
        assertThat(entry.updated()).isEqualTo(HEARD);
    }

    @Test
    void deadlinesAndChangesComeNewestFirstAndNoMoreThanAsked() {
        List<CalendarEvent> deadlines = CalendarEvents.of(
                CalendarLog.EMPTY.heard(
                        Story.state(List.of(Story.expiry("2024-10-02").told())), HEARD.plusSeconds(1)),
                Optional.empty(),
                HEARD);
        List<MissionEntries.News> news = List.of(
                news(HEARD, change("c-old", "changed", "strength", 1, 2)),
                news(HEARD.plusSeconds(2), change("c-new", "changed", "strength", 2, 3)));

        assertThat(MissionEntries.of("M", deadlines, news, 2))
                .extracting(AtomEntry::id)
                .containsExactly(
                        "tag:mandatewatch.org,2024:change/c-new",
                        "tag:mandatewatch.org,2024:deadline/d-expiry@mandatewatch.org");
    }

    private static Map<String, String> days(String earliest, String latest) {
        return Map.of("earliest", earliest, "latest", latest);
    }

    private static MissionEntries.News news(Instant at, MissionChange... changes) {
        return new MissionEntries.News(List.of(changes), at);
    }

    private static MissionChange change(String id, String kind, String path, Object before, Object after) {
        return new MissionChange(
                id,
                kind,
                path,
                before,
                after,
                "Test Wire reports it",
                List.of(),
                List.of(new SourceQuote(new FactId("f-1"), "they said", "https://wire.example/1", "Test Wire", null)),
                HEARD);
    }
}
