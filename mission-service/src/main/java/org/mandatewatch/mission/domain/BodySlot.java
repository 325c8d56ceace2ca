package org.mandatewatch.mission.domain;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.MandateAuthorised;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.MandateRenewed;
import org.mandatewatch.contract.fact.RenewalProposed;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.mission.domain.facts.Claims;

/**
 * Settles which body decides about a mission that the registry does not know, and by which calendar.
 *
 * @param body null when no fact names one
 * @param zone IANA zone; {@code UTC} when no fact tells it
 */
record BodySlot(@Nullable String body, String zone) {

    static BodySlot settle(MissionProfile profile, Claims facts) {
        String body = profile.body() != null
                ? profile.body()
                : facts.newest(f -> bodyOf(f.fact()) != null)
                        .map(f -> bodyOf(f.fact()))
                        .orElse(null);
        String zone = profile.zone() != null
                ? profile.zone()
                : facts.newest(f -> zones(f.fact()).findFirst().isPresent())
                        .flatMap(f -> zones(f.fact()).findFirst())
                        .orElse("UTC");
        return new BodySlot(body, zone);
    }

    private static @Nullable String bodyOf(Fact fact) {
        return switch (fact) {
            case MandateAuthorised authorised -> authorised.body();
            case MandateRenewed renewed -> renewed.body();
            case RenewalProposed proposed -> proposed.body();
            case VoteExpected expected -> expected.body();
            case VoteHeld held -> held.body();
            default -> null;
        };
    }

    /** Zones other than that which stands for an unknown one. */
    private static Stream<String> zones(Fact fact) {
        return windows(fact).filter(Objects::nonNull).map(DateWindow::zone).filter(zone -> !zone.equals("UTC"));
    }

    private static Stream<@Nullable DateWindow> windows(Fact fact) {
        return switch (fact) {
            case MandateAuthorised authorised -> Stream.of(authorised.adopted());
            case MandateRenewed renewed -> Stream.of(renewed.adopted(), renewed.until());
            case MandateExpiry expiry -> Stream.of(expiry.window());
            case VoteExpected expected -> Stream.of(expected.window());
            case VoteHeld held -> Stream.of(held.on());
            default -> Stream.of();
        };
    }
}
