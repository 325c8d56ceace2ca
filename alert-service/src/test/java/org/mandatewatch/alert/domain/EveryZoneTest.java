package org.mandatewatch.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold in every zone of the time zone database, on the days on which its clocks change. */
class EveryZoneTest {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");
    /** Zones whose clocks changed oddly in earlier years: over midnight, by half an hour, by a whole day. */
    private static final List<String> ODD =
            List.of("Pacific/Apia", "Asia/Pyongyang", "Asia/Dhaka", "America/Caracas", "Africa/Casablanca");

    private static final List<LocalTime> HOURS = IntStream.range(0, 48)
            .mapToObj(half -> LocalTime.MIN.plusMinutes(30L * half))
            .toList();

    /** One zone of each set of rules. */
    static Collection<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                // The library that reads calendars back adds zones of its own, which have no rules.
                .filter(zone -> zone.getRules() != null)
                .collect(Collectors.toMap(ZoneId::getRules, zone -> zone, (one, same) -> one, LinkedHashMap::new))
                .values();
    }

    /** The days around the changes of a zone's clocks, and one more. */
    private static List<LocalDate> days(ZoneId zone) {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.parse("2024-10-02")));
        Instant from = ODD.contains(zone.getId()) ? FROM.minus(7_500, ChronoUnit.DAYS) : FROM;
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        while (change != null && change.getInstant().isBefore(UNTIL)) {
            LocalDate day = change.getDateTimeBefore().toLocalDate();
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return days;
    }

    private static boolean exists(LocalDateTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(time).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void theHourOfADayIsTheFirstOfThatNameOrTheOneThatTheClocksJumpTo(ZoneId zone) {
        for (LocalDate day : days(zone)) {
            for (LocalTime hour : HOURS) {
                LocalDateTime asked = day.atTime(hour);
                Instant at = new DayRung(0).due(day, zone, hour, ZoneOffset.UTC);
                LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
                if (exists(asked, zone)) {
                    assertThat(shown).isEqualTo(asked);
                    assertThat(at)
                            .isEqualTo(asked.toInstant(
                                    zone.getRules().getValidOffsets(asked).getFirst()));
                } else {
                    assertThat(shown).isAfter(asked);
                    assertThat(at)
                            .isBetween(
                                    zone.getRules().getTransition(asked).getInstant(),
                                    zone.getRules()
                                            .getTransition(asked)
                                            .getInstant()
                                            .plus(Duration.ofDays(1)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void anHourRungCountsFromTheFirstInstantOfTheDay(ZoneId zone) {
        for (LocalDate day : days(zone)) {
            Instant begin = new HourRung(Duration.ZERO).due(day, ZoneOffset.UTC, LocalTime.NOON, zone);
            assertThat(begin.atZone(zone).toLocalDate()).isAfterOrEqualTo(day);
            assertThat(begin.minusNanos(1).atZone(zone).toLocalDate()).isBefore(day);
            assertThat(new HourRung(Duration.ofHours(6)).due(day, ZoneOffset.UTC, LocalTime.NOON, zone))
                    .isEqualTo(begin.minus(6, ChronoUnit.HOURS));
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void quietHoursPushToTheFirstMomentAfterThem(ZoneId zone) {
        List<QuietHours> quiets = List.of(
                quiet("22:00", "06:00"), quiet("03:15", "02:30"), quiet("23:30", "00:00"), quiet("01:00", "03:00"));
        for (LocalDate day : days(zone)) {
            Instant begin = day.atStartOfDay(zone).toInstant();
            for (QuietHours quiet : quiets) {
                for (int half = 0; half < 48; half++) {
                    Instant due = begin.plus(30L * half, ChronoUnit.MINUTES);
                    Instant pushed = quiet.push(due, zone);
                    String what = due + " pushed to " + pushed + " by " + quiet + " in " + zone;
                    if (quiet.contains(LocalTime.ofInstant(pushed, zone)) || pushed.isBefore(due)) {
                        fail(what);
                    }
                    // Where clocks change, the end may come twice, or the next quiet hours may follow at once.
                    if (steady(zone, due, pushed) && !quietUntil(quiet, zone, due, pushed)) {
                        fail(what + " though it was not quiet all the time");
                    }
                }
            }
        }
    }

    private static boolean steady(ZoneId zone, Instant from, Instant until) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(from.minus(1, ChronoUnit.DAYS));
        return change == null || change.getInstant().isAfter(until.plus(1, ChronoUnit.DAYS));
    }

    private static boolean quietUntil(QuietHours quiet, ZoneId zone, Instant due, Instant pushed) {
        return Stream.iterate(due, at -> at.isBefore(pushed), at -> at.plus(15, ChronoUnit.MINUTES))
                .allMatch(at -> quiet.contains(LocalTime.ofInstant(at, zone)));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void everyDayHasOneDigestAtItsHourAndEverythingFindsTheNext(ZoneId zone) {
        for (LocalDate day : days(zone)) {
            for (String hour : List.of("00:00", "00:30", "02:30", "09:00", "23:45")) {
                Subscription daily = Story.subscription(b -> b.daily().at(hour).zone(zone.getId()));
                Instant from = day.atStartOfDay(zone).toInstant();
                Slot first = daily.slot(from);
                Slot again = daily.slot(first.at());
                Slot next = daily.slot(first.at().plusNanos(1));

                assertThat(first.at()).isAfterOrEqualTo(from);
                assertThat(again).isEqualTo(first);
                assertThat(next.at()).isAfter(first.at());
                assertThat(next.digest()).isAfter(first.digest());
                assertThat(Duration.between(first.at(), next.at())).isLessThanOrEqualTo(Duration.ofHours(49));
                assertThat(new DayRung(0).due(first.digest(), zone, LocalTime.parse(hour), ZoneOffset.UTC))
                        .isEqualTo(first.at());
            }
        }
    }

    private static QuietHours quiet(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
