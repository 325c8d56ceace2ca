package org.mandatewatch.common.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets callers without a key read, where the installation wants that. They stay anonymous. */
@ApplicationScoped
public class OpenReading implements SecurityIdentityAugmentor {

    private final boolean open;

    OpenReading(@ConfigProperty(name = "mandatewatch.reading-open", defaultValue = "false") boolean open) {
        this.open = open;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!identity.isAnonymous() || !open) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addRole(Roles.READER)
                        .setAnonymous(true)
                        .build());
    }
}
