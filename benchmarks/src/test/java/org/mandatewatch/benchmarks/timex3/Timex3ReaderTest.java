package org.mandatewatch.benchmarks.timex3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written on Friday, 22 March 2013. */
class Timex3ReaderTest {

    private static final LocalDate FRIDAY = LocalDate.of(2013, 3, 22);

    private static String told(String text) {
        return Timex3Reader.read(text, FRIDAY).stream()
                .map(timex -> text.substring(timex.begin(), timex.end()) + " = " + timex.type() + " " + timex.value()
                        + (timex.mod().isEmpty() ? "" : " " + timex.mod()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It met on 20 March. | 20 March = DATE 2013-03-20",
                "It met on Wednesday. | Wednesday = DATE 2013-03-20",
                "It will meet on Wednesday. | Wednesday = DATE 2013-03-27",
                "It will be held on Friday. | Friday = DATE 2013-03-29",
                "It rose on third-quarter sales. | third-quarter = DATE 2012-Q3",
                "It took half an hour. | half an hour = DURATION PT30M",
                "It met late on Wednesday night. | late on Wednesday night = TIME 2013-03-20TNI",
                "It met last night. | last night = TIME 2013-03-21TNI",
                "It met this morning. | this morning = TIME 2013-03-22TMO",
                "It met in early March. | early March = DATE 2013-03 START",
                "It ends by the end of 2014. | the end of 2014 = DATE 2014 END",
                "It grew in the first half of 2012. | the first half of 2012 = DATE 2012-H1",
                "It grew in the first quarter. | the first quarter = DATE 2013-Q1",
                "It rained in the summer of 2012. | the summer of 2012 = DATE 2012-SU",
                "It met this week and last year. | this week = DATE 2013-W12; last year = DATE 2012",
                "It met over the weekend. | the weekend = DATE 2013-W12-WE",
                "It ran from June to August 2012. | June = DATE 2012-06; August 2012 = DATE 2012-08",
                "It ran between 2009 and 2011. | 2009 = DATE 2009; 2011 = DATE 2011",
                "It runs mid-May to mid-June. | mid-May = DATE 2013-05 MID; mid-June = DATE 2013-06 MID",
                "It left two weeks ago. | two weeks ago = DATE 2013-W10",
                "It left more than three years ago. | three years ago = DATE 2010 BEFORE",
                "It left years ago. | years ago = DATE PAST_REF",
                "It grew over the past six months. | the past six months = DURATION P6M",
                "It grew over the past decade. | the past decade = DURATION P1DE",
                "It grew in recent years. | recent years = DATE PAST_REF",
                "It comes in the next few days. | the next few days = DURATION PXD",
                "It comes in the coming weeks. | the coming weeks = DATE FUTURE_REF",
                "It closes in the next 48 hours. | the next 48 hours = DURATION PT48H",
                "It lasted about three weeks. | three weeks = DURATION P3W APPROX",
                "It lasted 45 minutes. | 45 minutes = DURATION PT45M",
                "It reports every 90 days and every Monday. | every 90 days = SET P90D; every Monday = SET XXXX-WXX-1",
                "It sails daily. | daily = SET P1D",
                "It opened at 9:30 a.m. today. | 9:30 a.m. = TIME 2013-03-22T09:30; today = DATE 2013-03-22",
                "It boomed in the 1990s. | the 1990s = DATE 199",
                "It is of the 19th century. | the 19th century = DATE 18",
                "It is a 12-year-old ferry. | 12-year-old = DURATION P12Y",
                "It won the 2008 race. | 2008 = DATE 2008",
                "It cost 2008.50 and took 2,008 men. | ''"
            })
    void givesTimeMlValues(String text, String annotations) {
        assertThat(told(text)).isEqualTo(annotations);
    }

    @Test
    void leavesRelativePhrasesOpenWithoutADayOfCreation() {
        assertThat(Timex3Reader.read("It met on Monday, in June 2012 and now.", null))
                .extracting(Timex3::value)
                .containsExactly("XXXX-XX-XX", "2012-06", "PRESENT_REF");
    }

    @Test
    void annotationsStandInOrderAndNeverOverlap() {
        String text =
                "From 3 to 5 March 2012, for two or three years now, 10 years ago today, at noon on May 2-4, 2012.";
        List<Timex3> found = Timex3Reader.read(text, FRIDAY);

        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).begin())
                    .isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
        assertThat(found).hasSizeGreaterThan(6);
    }
}
