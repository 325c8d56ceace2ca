package org.mandatewatch.mission.messaging;

import static org.hamcrest.Matchers.equalTo;
import static org.mandatewatch.mission.MissionApi.mission;
import static org.mandatewatch.mission.MissionApi.soon;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.events.AcceptedArticles;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.mission.FactsTopic;
import org.mandatewatch.mission.domain.Telling;

/** What becomes of support when several newsrooms print one text. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "mission"))
class SourcesTest {

    private static final String STORY = """
            Envoys said on Tuesday that %s has until 2 October to leave, unless the Council agrees on another year before
            then. The force guards three ports and the road between them, and its commander has asked for two more
            helicopters. Talks among the members go on behind closed doors, with the number of police officers as the last
            open question. A vote has not been scheduled.""";

    private static final String COPY =
            "PORTS FORCE NEARS ITS LAST DAY\n\n" + STORY.replace(" A vote has not been scheduled.", "");

    private static final String OTHER = """
            The commander of %s sounded tired. In three weeks his mandate is over, on 2 October to be exact, and nobody has
            told him yet whether to pack. Residents near the harbour, asked by this newspaper, would rather see him stay.""";

    private static final String LATE_STORY = """
            Fishermen on the lake have begun to ask what happens after 2 October, when the patrols that kept the pirates
            away lose their mandate. The patrols came two years ago, at the request of the province. Nets have been full
            since then, and nobody has been kidnapped from a boat this year, the chief of the fishing guild says.""";

    private static final String NAMELESS = """
            Nobody in the valley has seen a patrol since the bridge fell, and on 2 October the patrols' mandate is over.
            Farmers have begun to post guards of their own. The governor promises a new bridge by the harvest.""";

    @Test
    void copiesCountOnce() {
        String id = "copies-gabon";
        FactExtracted wire = Telling.by("Wire", "2024-09-17").about(id).expiry("2024-10-02");
        FactExtracted daily = Telling.by("Daily", "2024-09-18").about(id).expiry("2024-10-02");
        FactExtracted herald = Telling.by("Herald", "2024-09-19").about(id).expiry("2024-10-02");
        accept(
                article(wire, STORY.formatted(id)),
                article(daily, COPY.formatted(id)),
                article(herald, OTHER.formatted(id)));

        FactsTopic.send(id, wire, daily, herald);

        soon().untilAsserted(() -> mission(id)
                .then()
                .body("mandate.expiry.supportCount", equalTo(3))
                .body("mandate.expiry.independentSources", equalTo(2)));
    }

    @Test
    void copiesFoundAfterTheFactsCountOnceAsWell() {
        String id = "late-copies-gabon";
        FactExtracted gazette = Telling.by("Gazette", "2024-09-17").about(id).expiry("2024-10-02");
        FactExtracted evening =
                Telling.by("Evening News", "2024-09-18").about(id).expiry("2024-10-02");
        FactsTopic.send(id, gazette, evening);
        // Two facts and the deadline's name.
        soon().untilAsserted(() -> mission(id)
                .then()
                .body("mandate.expiry.independentSources", equalTo(2))
                .body("version", equalTo(3)));

        accept(article(evening, LATE_STORY + " By our staff."), article(gazette, LATE_STORY));

        soon().untilAsserted(() -> mission(id)
                .then()
                .body("mandate.expiry.independentSources", equalTo(1))
                .body("version", equalTo(5)));
    }

    @Test
    void anArticleThatNamesNeitherPublisherNorDayIsTakenAsWell() {
        String id = "nameless-gabon";
        FactExtracted gazette = Telling.by("Weekly", "2024-09-17").about(id).expiry("2024-10-02");
        FactExtracted evening = Telling.by("Monthly", "2024-09-18").about(id).expiry("2024-10-02");
        Article first = article(gazette, NAMELESS);
        accept(
                new Article(first.id(), 1, null, null, null, null, "en", null, null, first.receivedAt(), first.text()),
                article(evening, NAMELESS + " More on page four."));

        FactsTopic.send(id, gazette, evening);

        soon().untilAsserted(() -> mission(id)
                .then()
                .body("mandate.expiry.supportCount", equalTo(2))
                .body("mandate.expiry.independentSources", equalTo(1)));
    }

    private static void accept(Article... articles) {
        FactsTopic.send(Arrays.stream(articles)
                .map(a -> CloudEvents.event(
                        Topic.ARTICLES,
                        a.id().value(),
                        "e-" + a.id().value(),
                        AcceptedArticles.TYPE,
                        "ingest-service",
                        a.receivedAt(),
                        a))
                .toList());
    }

    private static Article article(FactExtracted fact, String text) {
        ArticleRef from = fact.fact().header().article();
        return new Article(
                from.id(),
                from.revision(),
                null,
                from.url(),
                from.title(),
                from.publisher(),
                from.language(),
                from.publishedOn(),
                from.publishedOnBasis(),
                from.receivedAt(),
                text);
    }
}
