package org.mandatewatch.mission.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.mission.domain.change.ValueSources;
import org.mandatewatch.mission.domain.facts.FactStatus;

/**
 * A fact and what became of it.
 *
 * @param standing {@code standing}, {@code unconfirmed}, {@code superseded} or {@code retracted}
 * @param confirmed an editor said that it is right
 * @param stance {@code supports} or {@code disputes} the value that was asked about; null when none was
 */
public record FactView(
        Fact fact,
        String standing,
        boolean confirmed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String stance) {

    static FactView of(FactStatus status, @Nullable ValueSources about) {
        return new FactView(
                status.fact(),
                switch (status.standing()) {
                    case STANDING -> "standing";
                    case UNCONFIRMED -> "unconfirmed";
                    case SUPERSEDED -> "superseded";
                    case RETRACTED -> "retracted";
                },
                status.confirmed(),
                about == null ? null : about.supporting().contains(status.fact().id()) ? "supports" : "disputes");
    }
}
