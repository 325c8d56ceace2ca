package org.mandatewatch.mission.domain.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverridablePathsTest {

    static Stream<Arguments> fitting() {
        return Stream.of(
                Arguments.of("mandate.expiry", "2024-10-02"),
                Arguments.of("mandate.expiry.window", "2024-10-01..2024-10-10"),
                Arguments.of("decision.vote", Map.of("earliest", "2024-10-01", "latest", "2024-10-02")),
                Arguments.of("deadlines.d-1", null),
                Arguments.of("name", "Example Mission"),
                Arguments.of("host", "HT"),
                Arguments.of("host", null),
                Arguments.of("leadNation", "côte d’ivoire"),
                Arguments.of("strength.authorised.total", 2500),
                Arguments.of("strength.deployed.byContributor.El Salvador", 78L),
                Arguments.of("officials.Force Commander", "Anna Berg"),
                Arguments.of("displacement", Map.of("count", 5, "qualifier", "at-least")),
                Arguments.of("casualties", Map.of("kidnapped", 1, "whom", "nurses")),
                Arguments.of("funding", Map.of("amount", 600_000_000, "currency", "USD", "nature", "needed")));
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("mandate.expiry", "2024-13-02", "must be a day"),
                Arguments.of("mandate.expiry", 20241002, "must be an object with earliest, latest"),
                Arguments.of("decision.vote", "2024-10-02..2024-10-01", "ends on 2024-10-01, before it starts"),
                Arguments.of("deadlines.d-1", Map.of("earliest", "2024-10-01"), "needs the field latest"),
                Arguments.of("name", null, "cannot be emptied"),
                Arguments.of("name", " ", "must be a text"),
                Arguments.of("host", "Atlantis", "must be a country"),
                Arguments.of("strength.deployed.total", -1, "must be a whole number from 0"),
                Arguments.of("strength.deployed.total", 1.5, "must be a whole number from 0"),
                Arguments.of("displacement", 5, "must be an object with count"),
                Arguments.of("displacement", Map.of("count", 5, "peopel", "refugees"), "has no field peopel"),
                Arguments.of("displacement", Map.of("count", 5, "people", "aliens"), "people must be one of"),
                Arguments.of("casualties", Map.of("whom", "nurses"), "one or more of killed"),
                Arguments.of("funding", Map.of("amount", 5, "currency", "XYZ", "nature", "given"), "currency must be"),
                Arguments.of("funding", Map.of("amount", -5, "currency", "USD", "nature", "given"), "amount must be"));
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void what_fits_can_be_set(String path, Object value) {
        assertThat(OverridablePaths.has(path)).isTrue();
        assertThatCode(() -> OverridablePaths.check(path, value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_is_refused_with_what_it_must_be(String path, Object value, String why) {
        assertThatThrownBy(() -> OverridablePaths.check(path, value))
                .isInstanceOf(WrongValue.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mood",
                "version",
                "mandate",
                "deadlines",
                "deadlines.d-1.status",
                "strength.deployed",
                "strength.guessed.total",
                "strength.deployed.byContributor.Atlantis",
                "officials."
            })
    void other_paths_are_unknown(String path) {
        assertThat(OverridablePaths.has(path)).isFalse();
    }

    @Test
    void every_row_of_the_table_names_a_path_that_there_is() {
        List<String> paths = OverridablePaths.table().stream()
                .map(row -> row.path()
                        .replace("{id}", "d-1")
                        .replace("{measure}", "deployed")
                        .replace("{country}", "Kenya"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(8).allMatch(OverridablePaths::has).doesNotHaveDuplicates();
        assertThat(OverridablePaths.table())
                .allSatisfy(row -> assertThat(row.value()).isNotBlank());
    }

    @Test
    void only_what_reports_state_can_have_a_last_day() {
        assertThat(Arrays.asList("name", "host", "mood")).noneMatch(OverridablePaths::canEnd);
        assertThat(Arrays.asList("leadNation", "mandate.expiry", "funding")).allMatch(OverridablePaths::canEnd);
    }
}
