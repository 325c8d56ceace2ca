package org.mandatewatch.ingest;

import java.util.UUID;

/** Articles of our own writing. Each is a different one, because the tests of a run share one archive. */
public final class Samples {

    private Samples() {}

    /** States an expiry on a day of its own. */
    public static String dated() {
        return "NEW YORK, Sept 19 (Test Wire) - The mandate of the Multinational Security Support (MSS) mission in Haiti"
                + " expires on 2 October 2024.\nDiplomats spoke of plan " + next() + " as well.";
    }

    /** States an expiry that depends on when this was published, which it does not say. */
    public static String undated() {
        return "The mandate of the Multinational Security Support (MSS) mission in Haiti expires in early October.\n"
                + "Diplomats spoke of plan " + next() + " as well.";
    }

    /** An address that no other test uses. */
    public static String url() {
        return "https://wire.example/story/" + next();
    }

    /** Letters only: a number might be read as somebody's strength. */
    private static String next() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
    }
}
