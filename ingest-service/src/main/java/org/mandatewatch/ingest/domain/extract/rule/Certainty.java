package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;

/** What a window adds to the confidence in a fact. */
public final class Certainty {

    private static final double UNDATED = 0.75;

    private Certainty() {}

    /** Less than 1 when the window could not be placed on the calendar. */
    public static double of(@Nullable DateWindow window) {
        return window != null && (window.earliest() != null || window.latest() != null) ? 1.0 : UNDATED;
    }
}
