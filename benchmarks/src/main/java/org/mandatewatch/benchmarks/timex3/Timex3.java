package org.mandatewatch.benchmarks.timex3;

/**
 * One time expression as TimeML annotates it.
 *
 * @param begin UTF-16 offset of its first character in the text
 * @param end UTF-16 offset behind its last character
 * @param mod {@code START}, {@code APPROX} and so on; empty for none
 * @param note what it was read as, for people who look into a difference
 */
public record Timex3(int begin, int end, Type type, String value, String mod, String note) {

    /** The types of TimeML. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    boolean overlaps(Timex3 other) {
        return begin < other.end && other.begin < end;
    }
}
