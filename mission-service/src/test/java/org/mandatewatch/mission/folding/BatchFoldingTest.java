package org.mandatewatch.mission.folding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mandatewatch.mission.MissionApi.mission;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.domain.Telling;

@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class BatchFoldingTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");

    @Inject
    BatchFolding folding;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_mission_s_first_fact_and_its_country_s_may_come_in_one_batch(boolean countryFirst) {
        String id = countryFirst ? "second-fiji" : "first-tonga";
        String code = countryFirst ? "FJ" : "TO";
        Telling country = new Telling(null, "Tribune " + code, HERALD.day(), 0.9);
        FactExtracted displaced = country.displaced(700_000, Qualifier.NEARLY);
        ArrivedEvent ofMission = arrived(HERALD.about(id).expiry("2024-10-02"), id);
        ArrivedEvent ofCountry = arrived(displaced, code);

        folding.take(countryFirst ? List.of(ofCountry, ofMission) : List.of(ofMission, ofCountry));

        mission(id).then().statusCode(200).body("displacement.count", equalTo(700_000));

        FactRetracted retraction = new FactRetracted(
                new EventId("e-" + id),
                Instant.parse("2024-09-22T08:00:00Z"),
                "editor",
                displaced.fact().id(),
                "misread");
        folding.take(List.of(arrived(retraction, code)));

        mission(id).then().statusCode(200).body("displacement", nullValue());
    }

    private static ArrivedEvent arrived(FactEvent event, String key) {
        return new ArrivedEvent(event, key, CloudEvents.write(event));
    }
}
