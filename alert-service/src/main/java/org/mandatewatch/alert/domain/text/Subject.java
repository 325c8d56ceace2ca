package org.mandatewatch.alert.domain.text;

import org.mandatewatch.contract.state.DeadlineKind;

/**
 * How each kind of deadline is spoken of.
 *
 * @param noun the deadline itself
 * @param certain that it happens on a known day
 * @param possible that it may happen from a day on
 * @param advice what a reader can do about it
 */
public record Subject(String noun, String certain, String possible, String advice) {

    private static final Subject EXPIRY = new Subject(
            "mandate expiry",
            "mandate expires",
            "mandate may expire",
            "Settle now what your own plans are for the case that no renewal comes.");
    private static final Subject VOTE = new Subject(
            "council vote",
            "council vote expected",
            "council vote possible",
            "Be ready for the outcome: a postponed or failed vote leaves the old expiry standing.");
    private static final Subject REPORT = new Subject(
            "report", "report due", "report may be due", "Expect news on the mission's course with the report.");

    public static Subject of(DeadlineKind kind) {
        return switch (kind) {
            case MANDATE_EXPIRY -> EXPIRY;
            case COUNCIL_VOTE -> VOTE;
            case REPORT_DUE -> REPORT;
        };
    }
}
