package org.mandatewatch.alert.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.alert.domain.Figure;
import org.mandatewatch.alert.domain.Threshold;

/** Numbers of people in words. */
public final class Figures {

    private Figures() {}

    public static String below(Threshold.StrengthBelow threshold) {
        return "deployed strength fell below " + percent(threshold.share()) + " of the authorised strength";
    }

    public static String above(Threshold.DisplacedAbove threshold) {
        return "more than " + count(threshold.people()) + " people are displaced";
    }

    /**
     * @param which {@code displaced} or {@code deployed}
     */
    public static String change(String which, @Nullable Long from, @Nullable Long to) {
        return "people " + which + " went from " + count(from) + " to " + count(to);
    }

    /** {@code deployed 400 of 2,500, displaced unknown}. */
    public static String all(Figure figure) {
        return "deployed " + count(figure.deployed()) + " of " + count(figure.ceiling()) + ", displaced "
                + count(figure.displaced());
    }

    private static String count(@Nullable Long count) {
        return count == null ? "unknown" : String.format(Locale.ENGLISH, "%,d", count);
    }

    /** {@code 40%}, {@code 12.5%}. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
