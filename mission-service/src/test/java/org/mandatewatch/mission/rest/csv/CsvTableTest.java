package org.mandatewatch.mission.rest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private record Line(Object left, Object right) {}

    private static final CsvTable<Line> TABLE =
            new CsvTable<Line>().column("left", Line::left).column("right", Line::right);

    @Test
    void rows_follow_a_header_and_end_in_crlf() throws IOException {
        assertThat(written(new Line("a", 1), new Line(new BigDecimal("1E+3"), null)))
                .isEqualTo("left,right\r\na,1\r\n1000,\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() throws IOException {
        assertThat(written(new Line("a, b", "say \"yes\""), new Line("two\nlines", "à Port-au-Prince")))
                .isEqualTo("left,right\r\n\"a, b\",\"say \"\"yes\"\"\"\r\n\"two\nlines\",à Port-au-Prince\r\n");
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_made_harmless() throws IOException {
        assertThat(written(
                        new Line("=HYPERLINK(1)", "+1"), new Line("-2 officers", "@SUM(A1)"), new Line("\t=1", "a=1")))
                .contains("'=HYPERLINK(1),'+1\r\n")
                .contains("'-2 officers,'@SUM(A1)\r\n")
                .contains("'\t=1", ",a=1\r\n");
    }

    @Test
    void a_number_stays_a_number() throws IOException {
        assertThat(written(new Line(-5, new BigDecimal("-2.50")))).contains("-5,-2.50\r\n");
    }

    private static String written(Line... lines) throws IOException {
        StringBuilder text = new StringBuilder();
        TABLE.write(List.of(lines), text);
        return text.toString();
    }
}
