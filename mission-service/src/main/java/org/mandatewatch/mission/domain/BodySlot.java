package org.mandatewatch.mission.domain;

import java.util.Comparator;
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
import org.mandatewatch.mission.domain.facts.StandingFacts;

/**
 * Settles which body decides about a mission that the registry does not know, and by which calendar.
 *
 * @param body null when no fact names one
 * @param zone IANA zone; {@code UTC} when no fact tells it
 */
record BodySlot(@Nullable String body, String zone) {

    static BodySlot settle(MissionProfile profile, StandingFacts facts) {
        String body = profile.body() != null
                ? profile.body()
                : facts.all().stream()
                        .map(f -> bodyOf(f.fact()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        String zone = profile.zone() != null
                ? profile.zone()
                : facts.all().stream()
                        .flatMap(f -> windows(f.fact()))
                        .filter(Objects::nonNull)
                        .map(DateWindow::zone)
                        .min(Comparator.comparing((String z) -> z.equals("UTC")))
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
