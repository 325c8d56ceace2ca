package org.mandatewatch.alert.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.common.security.Roles;

/** Who calls, and what of other people's they may touch. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The label of the caller's key.
     *
     * @throws UnauthorizedException when they sent none: open reading is for reading only
     */
    String label() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException("send a key as Authorization: Bearer");
        }
        return identity.getPrincipal().getName();
    }

    boolean isAdmin() {
        return identity.hasRole(Roles.ADMIN);
    }

    boolean mayChange(SubscriptionRow row) {
        return !identity.isAnonymous() && (isAdmin() || row.owner.equals(label()));
    }

    /**
     * @throws ForbiddenException when the subscription is somebody else's
     */
    void requireOwner(SubscriptionRow row) {
        label();
        if (!mayChange(row)) {
            throw new ForbiddenException("this subscription belongs to another key");
        }
    }
}
