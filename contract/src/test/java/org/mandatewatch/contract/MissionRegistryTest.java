package org.mandatewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.MissionRegistry.Deployment;
import org.mandatewatch.contract.MissionRegistry.Entry;

class MissionRegistryTest {

    static MissionRegistry registry() throws IOException {
        return Json.MAPPER.readValue(
                MissionRegistry.class.getResourceAsStream(MissionRegistry.RESOURCE), MissionRegistry.class);
    }

    static Stream<Entry> entries() throws IOException {
        return registry().missions().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void an_entry_is_well_formed(Entry entry) {
        assertThat(entry.id().value()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(ZoneId.getAvailableZoneIds()).contains(entry.zone());
        assertThat(entry.kind()).isIn("security", "political", "sanctions");
        assertThat(entry.nicknames().values().stream().flatMap(List::stream))
                .allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
        if (entry.hostCode() != null) {
            assertThat(entry.host()).isEqualTo(Locale.of("", entry.hostCode()).getDisplayCountry(Locale.ENGLISH));
        }
    }

    @Test
    void a_name_means_one_mission() throws IOException {
        List<String> names = entries()
                .flatMap(entry -> Stream.of(entry.names(), entry.nicknames())
                        .flatMap(byLanguage -> byLanguage.values().stream())
                        .flatMap(List::stream)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void missions_are_found_by_id_former_id_and_host() {
        Entry entry = entry("new-id", "old-id");
        MissionRegistry registry = new MissionRegistry(List.of(entry));
        assertThat(registry.find(new MissionId("new-id"))).contains(entry);
        assertThat(registry.find(new MissionId("old-id"))).contains(entry);
        assertThat(registry.find(new MissionId("other"))).isEmpty();
        assertThat(registry.hostedIn("ML")).containsExactly(entry);
        assertThat(registry.hostedIn("CF")).isEmpty();
    }

    @Test
    void an_id_stands_once() {
        assertThatThrownBy(() -> new MissionRegistry(List.of(entry("a", "b"), entry("b", "c"))))
                .hasMessageContaining("b stands twice");
    }

    @Test
    void a_deployment_covers_its_first_and_last_year() {
        Deployment over = new Deployment(1999, 2004, null, List.of());
        assertThat(over.covers(1998)).isFalse();
        assertThat(over.covers(1999)).isTrue();
        assertThat(over.covers(2004)).isTrue();
        assertThat(over.covers(2005)).isFalse();
        assertThat(new Deployment(1999, null, null, List.of()).covers(2040)).isTrue();
        assertThatThrownBy(() -> new Deployment(2004, 1999, null, List.of())).hasMessageContaining("before it began");
    }

    private static Entry entry(String id, String formerId) {
        return new Entry(
                new MissionId(id),
                List.of(new MissionId(formerId)),
                "security",
                Map.of("en", List.of("A Mission")),
                Map.of(),
                Map.of(),
                "Mali",
                "ML",
                "UN",
                "UN Security Council",
                "America/New_York",
                new Deployment(1999, 2004, null, List.of()));
    }
}
