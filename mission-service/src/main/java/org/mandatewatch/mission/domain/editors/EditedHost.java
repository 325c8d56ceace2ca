package org.mandatewatch.mission.domain.editors;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.MissionOverridden;

/** The host country as editors have it, which decides whose country's facts a mission shares. */
public final class EditedHost {

    private EditedHost() {}

    /**
     * ISO 3166-1 alpha-2 of the host.
     *
     * @param told the host before any editor spoke; null when unknown or several
     */
    public static @Nullable String codeOf(Collection<FactEvent> events, @Nullable String told) {
        for (MissionOverridden word : StandingOverrides.in(events).latestFirst()) {
            if (isHost(word)) {
                Optional<Country> set = country(word);
                if (set.isPresent() || word.value() == null) {
                    return set.map(Country::code).orElse(null);
                }
            }
        }
        return told;
    }

    /** The country that an event sets as the host; empty for any other event. */
    public static Optional<String> setBy(FactEvent event) {
        return event instanceof MissionOverridden word && isHost(word)
                ? country(word).map(Country::code)
                : Optional.empty();
    }

    private static boolean isHost(MissionOverridden word) {
        return word.path().equals(MissionValues.HOST.pattern());
    }

    private static Optional<Country> country(MissionOverridden word) {
        return Optional.ofNullable(word.value()).flatMap(Shape.COUNTRY.reader());
    }
}
