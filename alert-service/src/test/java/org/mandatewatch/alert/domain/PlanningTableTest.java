package org.mandatewatch.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule of planning as one sentence with its story; the table is {@code planning/planning.txt}. */
class PlanningTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/planning/planning.txt",
            delimiter = '|',
            numLinesToSkip = 1,
            emptyValue = "",
            maxCharsPerColumn = 4_000)
    void holds(String sentence, String subscriber, String story, String sent, String planned, String says) {
        StoryScript played = StoryScript.play(text(subscriber), text(story));

        assertThat(played.sent().stream().map(StoryScript::line)).as("sent").isEqualTo(list(sent));
        assertThat(played.plan().owed().stream().map(StoryScript::line))
                .as("planned; dropped: %s", played.dropped())
                .isEqualTo(list(planned));
        String said = everythingSaid(played);
        assertThat(list(says)).allSatisfy(part -> assertThat(said).contains(part));
    }

    private static String everythingSaid(StoryScript played) {
        StringBuilder all = new StringBuilder();
        played.sent()
                .forEach(
                        n -> all.append(n.title()).append('\n').append(n.text()).append('\n'));
        played.plan()
                .owed()
                .forEach(
                        n -> all.append(n.title()).append('\n').append(n.text()).append('\n'));
        played.dropped().forEach(line -> all.append("dropped ").append(line).append('\n'));
        return all.toString();
    }

    private static List<String> list(String cell) {
        return text(cell).isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(String::strip).toList();
    }

    private static String text(String cell) {
        return cell == null ? "" : cell.strip();
    }
}
