package org.mandatewatch.ingest.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "another year, P1Y",
        "12 months, P12M",
        "one year, P1Y",
        "a further six months, P6M",
        "nine-month, P9M",
        "a fortnight, P14D",
        "a decade, P10Y"
    })
    void tellsHowLong(String phrase, Period period) {
        TimeExpression read = TimeTagger.tag("It was renewed for " + phrase + " or so.", "en")
                .get(0)
                .expression();

        assertThat(Spans.periodOf(read)).contains(period);
    }

    @Test
    void isEmptyForWhatIsNoLength() {
        assertThat(Spans.periodOf(new TimeExpression.YearOnly(2024, Part.WHOLE)))
                .isEmpty();
        assertThat(Spans.periodOf(new TimeExpression.Span(Period.ofDays(90), TimeExpression.Flavour.EVERY)))
                .isEmpty();
    }
}
