package org.mandatewatch.ingest.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.ingest.domain.extract.FactExtractor;

/** Makes the pure extractor a bean. */
@ApplicationScoped
public class Extractors {

    @Produces
    @Singleton
    FactExtractor factExtractor() {
        return new FactExtractor(ContractJson.registry());
    }
}
