package org.mandatewatch.mission.domain.editors;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.state.DeadlineKind;

/**
 * Which deadline's days an editor sets.
 *
 * @param kind of the deadline that lies nearest to the days; null when it is named
 * @param id of the deadline; null when its kind is given
 */
public record DeadlinePath(
        @Nullable DeadlineKind kind, @Nullable DeadlineId id) {

    public static final String EXPIRY = "mandate.expiry";
    public static final String VOTE = "decision.vote";
    private static final String NAMED = "deadlines.";
    private static final String WINDOW = ".window";

    /** Each path may end in {@code .window}, as it does in changes. */
    public static Optional<DeadlinePath> of(String path) {
        String bare = path.endsWith(WINDOW) ? path.substring(0, path.length() - WINDOW.length()) : path;
        if (bare.equals(EXPIRY)) {
            return Optional.of(new DeadlinePath(DeadlineKind.MANDATE_EXPIRY, null));
        }
        if (bare.equals(VOTE)) {
            return Optional.of(new DeadlinePath(DeadlineKind.COUNCIL_VOTE, null));
        }
        String id = bare.startsWith(NAMED) ? bare.substring(NAMED.length()) : "";
        return id.isBlank() || id.contains(".")
                ? Optional.empty()
                : Optional.of(new DeadlinePath(null, new DeadlineId(id)));
    }

    /** The path of a deadline by its name, which stays whatever becomes of its days. */
    public static String to(DeadlineId id) {
        return NAMED + id + WINDOW;
    }
}
