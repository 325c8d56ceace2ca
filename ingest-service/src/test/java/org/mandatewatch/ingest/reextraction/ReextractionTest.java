package org.mandatewatch.ingest.reextraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.FactSuperseded.Cause;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.TopicReader;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.ingest.domain.reextraction.Stretch;
import org.mandatewatch.ingest.domain.reextraction.Tally;
import org.mandatewatch.ingest.messaging.ArticleEvents;
import org.mandatewatch.local.test.LocalStackTestResource;

/** The topic of articles is read again; the topic of facts is told what that changes, and nothing else. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class ReextractionTest {

    private static final String ALL = "{\"since\": \"" + Texts.SINCE + "\"}";
    private static final String FORCED = "{\"since\": \"" + Texts.SINCE + "\", \"force\": true}";
    private static final String GONE = "a process that is gone";
    private static final String DRY = "{\"since\": \"" + Texts.SINCE + "\", \"dryRun\": true}";

    @Inject
    Producer<String, String> producer;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    TopicReader facts;

    @BeforeEach
    void open() {
        facts = new TopicReader(bootstrapServers, Topic.FACTS);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void exactlyWhatDiffersIsTold() throws Exception {
        Article article = read(Texts.article());
        Outdated outdated = outdate(article);
        int before = events(article, outdated).size();

        JsonPath done = Orders.run(ALL);

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getString("extractor")).isEqualTo(FactExtractor.NAME);
        assertThat(done.getString("requestedBy")).isEqualTo("tests: admin");
        assertThat(done.getString("finishedAt")).isNotNull();
        assertThat(done.getLong("articles.done")).isEqualTo(done.getLong("articles.total"));
        assertThat(done.getLong("articles.read")).isEqualTo(1);
        assertThat(done.getMap("facts", String.class, Integer.class))
                .isEqualTo(Map.of("added", 1, "restated", 1, "superseded", 1, "unchanged", outdated.unchanged.size()));
        List<FactEvent> told = events(article, outdated);
        assertThat(told.subList(before, told.size()))
                .satisfiesExactlyInAnyOrder(
                        event -> assertThat(extracted(event).id()).isEqualTo(outdated.missing),
                        event -> assertThat(extracted(event).id()).isEqualTo(outdated.doubtful),
                        event -> assertThat(event).isInstanceOfSatisfying(FactSuperseded.class, superseded -> {
                            assertThat(superseded.target()).isEqualTo(outdated.wrong);
                            assertThat(superseded.cause()).isEqualTo(Cause.EXTRACTOR);
                        }))
                .allSatisfy(event -> assertThat(event.at()).isAfter(article.receivedAt()));
        assertThat(Archive.extractor(article)).isEqualTo(FactExtractor.NAME);
        for (JsonNode fact : Archive.facts(article)) {
            boolean unchanged = outdated.unchanged.contains(fact.path("id").asText());
            assertThat(fact.path("extractor").asText()).isEqualTo(unchanged ? Archive.OLDER : FactExtractor.NAME);
        }

        assertThat(Orders.run(ALL).getLong("articles.read")).isZero();
        assertThat(Orders.run(FORCED).getMap("facts", String.class, Integer.class))
                .containsEntry("added", 0)
                .containsEntry("restated", 0)
                .containsEntry("superseded", 0);
        assertThat(events(article, outdated)).hasSize(told.size());
    }

    @Test
    void theSameExtractorReadsAgainWhenForced() throws Exception {
        Article article = read(Texts.article());
        ArrayNode known = Archive.facts(article);
        known.remove(0);
        Archive.run(
                "UPDATE ingest.article_revision SET facts = ?::jsonb WHERE article_id = ?",
                known.toString(),
                article.id().value());

        assertThat(Orders.run(ALL).getLong("articles.read")).isZero();
        assertThat(Orders.run(FORCED).getLong("facts.added")).isEqualTo(1);
    }

    @Test
    void aDryRunOnlyShowsWhatWouldChange() throws Exception {
        Article article = read(Texts.article());
        Outdated outdated = outdate(article);
        int before = events(article, outdated).size();

        JsonPath done = Orders.run(DRY);

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getMap("facts", String.class, Integer.class))
                .containsEntry("added", 1)
                .containsEntry("superseded", 1);
        assertThat(done.getList("examples.collect { it.change + ' ' + it.fact.id }", String.class))
                .containsExactlyInAnyOrder(
                        "added " + outdated.missing, "restated " + outdated.doubtful, "superseded " + outdated.wrong);
        assertThat(events(article, outdated)).hasSize(before);
        assertThat(Archive.extractor(article)).isEqualTo(Archive.OLDER);

        assertThat(Orders.run(ALL).getLong("articles.read")).isEqualTo(1);
    }

    @Test
    void theTopicIsTheTruthWhenTheArchiveLostARevision() throws Exception {
        Article article = read(Texts.article());
        ArrayNode known = Archive.facts(article);
        Archive.forget(article);

        Orders.run(ALL);

        assertThat(Archive.facts(article)).isEqualTo(known);
        assertThat(events(article)).extracting(FactEvent::id).hasSize(2 * known.size());
        assertThat(events(article).stream().map(FactEvent::id).distinct()).hasSize(known.size());
    }

    @Test
    void whatAnAmendmentSaysBetterIsNotReadAgain() throws Exception {
        Article first = read(Texts.article());
        Article amended = read(Texts.amendmentOf(first));
        Outdated outdated = outdate(first);
        int before = events(first, outdated).size();

        assertThat(Orders.run(ALL).getLong("articles.read")).isZero();

        assertThat(Archive.extractor(first)).isEqualTo(Archive.OLDER);
        assertThat(Archive.extractor(amended)).isEqualTo(FactExtractor.NAME);
        assertThat(events(first, outdated)).hasSize(before);
    }

    @Test
    void whatACrashedReplicaLeftIsTakenOverFromWhereItWas() throws Exception {
        Article behind = Texts.article();
        RecordMetadata sentBehind = send(behind);
        Article ahead = Texts.article();
        RecordMetadata sentAhead = send(ahead);
        Archive.awaitRead(behind);
        Archive.awaitRead(ahead);
        outdate(behind);
        outdate(ahead);
        List<Stretch> stretches = endedBut(sentAhead);
        Progress saved = new Progress(stretches, new Tally(7, 0, 3, 0, 0, 9), List.of(), List.of());
        assertThat(stretches.get(sentBehind.partition()).next()).isGreaterThan(sentBehind.offset());

        String id = Archive.insertRunning(FactExtractor.NAME, saved, GONE, Instant.EPOCH);
        JsonPath done = Orders.awaitEnd(id);

        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getLong("articles.read")).isEqualTo(8);
        assertThat(done.getLong("facts.added")).isEqualTo(4);
        assertThat(Archive.extractor(ahead)).isEqualTo(FactExtractor.NAME);
        assertThat(Archive.extractor(behind)).isEqualTo(Archive.OLDER);

        Orders.run(ALL);
        assertThat(Archive.extractor(behind)).isEqualTo(FactExtractor.NAME);
    }

    @Test
    void whatAnotherVersionBeganStartsOver() throws Exception {
        Article article = read(Texts.article());
        outdate(article);
        Progress saved = new Progress(endedBut(null), new Tally(7, 0, 3, 0, 0, 9), List.of(), List.of());

        JsonPath done = Orders.awaitEnd(Archive.insertRunning("rules/0.8", saved, GONE, Instant.EPOCH));

        assertThat(done.getString("extractor")).isEqualTo(FactExtractor.NAME);
        assertThat(done.getLong("articles.read")).isEqualTo(1);
    }

    /** However a re-extraction and live reading fall together, the newer text has the last word. */
    @Test
    void liveReadingAndReextractionGiveTheSameInAnyOrder() throws Exception {
        List<Article> older = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            older.add(Texts.article());
        }
        for (Article article : older) {
            send(article);
        }
        for (Article article : older) {
            Archive.awaitRead(article);
            outdate(article);
        }
        List<Article> newer = older.stream().map(Texts::successorOf).toList();

        newer.subList(0, 8).forEach(this::sendSoon);
        String id = Orders.post(ALL).statusCode(202).extract().path("id");
        newer.subList(8, 24).forEach(this::sendSoon);
        Orders.awaitEnd(id);
        newer.forEach(Archive::awaitRead);

        for (Article article : older) {
            Map<FactId, Instant> told = new HashMap<>();
            Map<FactId, Instant> ended = new HashMap<>();
            for (FactEvent event : allEvents()) {
                if (event instanceof FactExtracted e
                        && e.fact().header().article().id().equals(article.id())) {
                    told.merge(e.fact().id(), e.at(), ReextractionTest::later);
                } else if (event instanceof FactSuperseded e) {
                    ended.merge(e.target(), e.at(), ReextractionTest::later);
                }
            }
            assertThat(told).isNotEmpty();
            told.forEach(
                    (fact, at) -> assertThat(ended.get(fact)).as(fact.value()).isAfterOrEqualTo(at));
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private Article read(Article article) throws Exception {
        send(article);
        Archive.awaitRead(article);
        return article;
    }

    private RecordMetadata send(Article article) throws Exception {
        return producer.send(ArticleEvents.accepted(article)).get();
    }

    private void sendSoon(Article article) {
        producer.send(ArticleEvents.accepted(article));
    }

    /** Facts by what an older extractor made of them; all others it read as the present one does. */
    private record Outdated(FactId missing, FactId doubtful, FactId wrong, List<String> unchanged) {}

    private static Outdated outdate(Article article) throws IOException {
        ArrayNode known = Archive.facts(article);
        assertThat(known.size()).isGreaterThanOrEqualTo(3);
        ObjectNode wrong = known.path(0).deepCopy();
        wrong.put("id", "f-" + UUID.randomUUID());
        ObjectNode doubtful = (ObjectNode) known.path(1);
        doubtful.put("confidence", 0.31);
        String missing = known.remove(0).path("id").asText();
        List<String> unchanged = new ArrayList<>();
        known.forEach(fact -> unchanged.add(fact.path("id").asText()));
        unchanged.remove(doubtful.path("id").asText());
        known.add(wrong);
        Archive.readByOlder(article, known);
        return new Outdated(
                new FactId(missing),
                new FactId(doubtful.path("id").asText()),
                new FactId(wrong.path("id").asText()),
                unchanged);
    }

    private List<FactEvent> events(Article article, Outdated outdated) {
        return facts
                .all(r -> r.value().contains(article.id().value()) || r.value().contains(outdated.wrong.value()))
                .stream()
                .map(r -> CloudEvents.readFactEvent(r.headers(), r.value()))
                .toList();
    }

    private List<FactEvent> events(Article article) {
        return facts.all(r -> r.value().contains(article.id().value())).stream()
                .map(r -> CloudEvents.readFactEvent(r.headers(), r.value()))
                .toList();
    }

    private List<FactEvent> allEvents() {
        return facts.all(r -> true).stream()
                .map(r -> CloudEvents.readFactEvent(r.headers(), r.value()))
                .toList();
    }

    private static Fact extracted(FactEvent event) {
        assertThat(event).isInstanceOf(FactExtracted.class);
        return ((FactExtracted) event).fact();
    }

    /** The topic as it is, all of it done with but for what begins with one record. */
    private List<Stretch> endedBut(@Nullable RecordMetadata record) {
        try (var consumer = new KafkaConsumer<>(
                new HashMap<>(Map.of("bootstrap.servers", bootstrapServers)),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.ARTICLES.topicName()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .sorted(Comparator.comparing(TopicPartition::partition))
                    .toList();
            return consumer.endOffsets(partitions).entrySet().stream()
                    .map(end -> new Stretch(
                            end.getKey().partition(),
                            0,
                            record != null && record.partition() == end.getKey().partition()
                                    ? record.offset()
                                    : end.getValue(),
                            end.getValue()))
                    .sorted(Comparator.comparing(Stretch::partition))
                    .toList();
        }
    }
}
