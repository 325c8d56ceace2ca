package org.mandatewatch.local.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments of domain time for people. */
public final class Moments {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);

    private Moments() {}

    /** "Sat 21 Sep 2024 09:00", in the given zone. */
    public static String text(Instant moment, ZoneId zone) {
        return FORMAT.format(moment.atZone(zone));
    }
}
