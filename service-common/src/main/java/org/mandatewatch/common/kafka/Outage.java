package org.mandatewatch.common.kafka;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells failures that pass, because something is away or overloaded, from those that lie with the work itself. */
public final class Outage {

    /**
     * Classes of SQLSTATE by which PostgreSQL refuses what it was given: 21 a wrong number of rows, 22 data that does not
     * fit, 23 a broken constraint, 44 a broken view, 54 a limit of its own, P0 a rule that somebody wrote. Everything
     * else, 42 included (a table or column that is not there yet, a right that is missing), says nothing about a record:
     * it would fail all of them alike, and waiting loses none.
     */
    private static final Pattern REFUSAL = Pattern.compile("(21|22|23|44|54|P0)...");

    /** No chain of causes is longer, unless it is a circle. */
    private static final int DEEPEST = 20;

    private Outage() {}

    /** True when the same work may succeed later, with nothing about it changed. */
    public static boolean is(Throwable failure) {
        boolean refused = causes(failure).anyMatch(Outage::isRefusal);
        return !refused && causes(failure).anyMatch(e -> e instanceof SQLException || e instanceof Unavailable);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && REFUSAL.matcher(sql.getSQLState()).matches();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause).limit(DEEPEST);
    }
}
