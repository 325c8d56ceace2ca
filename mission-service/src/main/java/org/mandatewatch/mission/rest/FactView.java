package org.mandatewatch.mission.rest;

import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.mission.domain.facts.FactStatus;

/**
 * A fact and what became of it.
 *
 * @param standing {@code standing}, {@code unconfirmed}, {@code superseded} or {@code retracted}
 * @param confirmed an editor said that it is right
 */
public record FactView(Fact fact, String standing, boolean confirmed) {

    static FactView of(FactStatus status) {
        return new FactView(
                status.fact(),
                switch (status.standing()) {
                    case STANDING -> "standing";
                    case UNCONFIRMED -> "unconfirmed";
                    case SUPERSEDED -> "superseded";
                    case RETRACTED -> "retracted";
                },
                status.confirmed());
    }
}
