package org.mandatewatch.mission.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.MissionRegistry;

/** Makes the pure functions injectable. */
@ApplicationScoped
class DomainBeans {

    @Produces
    @Singleton
    MissionRegistry registry() {
        return ContractJson.registry();
    }
}
