package org.mandatewatch.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.events.CloudEvents;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.ingest.Http;
import org.mandatewatch.ingest.Samples;
import org.mandatewatch.ingest.TopicReader;
import org.mandatewatch.ingest.domain.article.ArticleIds;
import org.mandatewatch.local.test.LocalStackTestResource;
import org.mandatewatch.local.test.SharedLocalStack;

/** What the consumer makes of records, whoever wrote them and in whatever order. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "ingest"))
class ArticleConsumerTest {

    private static final Instant AT = Instant.parse("2024-09-21T08:00:00Z");

    @Inject
    Producer<String, String> producer;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    TopicReader facts;
    TopicReader deadLetters;

    @BeforeEach
    void open() {
        facts = new TopicReader(bootstrapServers, Topic.FACTS);
        deadLetters = new TopicReader(bootstrapServers, Topic.ARTICLES_DEAD_LETTER);
    }

    @AfterEach
    void close() {
        facts.close();
        deadLetters.close();
    }

    @Test
    void aRecordDeliveredAgainSaysNothingNew() {
        Article article = article(Samples.dated(), 1, null);
        Article after = article(Samples.dated(), 1, null);

        send(article);
        facts.await(1, r -> isAbout(r, article));
        int said = facts.all(r -> isAbout(r, article)).size();
        send(article);
        send(article);
        // Same partition, so that its facts mean that the repeats are done with.
        producer.send(samePartitionAs(article, ArticleEvents.accepted(after)));
        facts.await(1, r -> isAbout(r, after));

        assertThat(facts.all(r -> isAbout(r, article))).hasSize(said);
    }

    @Test
    void anOvertakenTextThatComesLateIsSupersededAllTheSame() {
        Article old = article(Samples.dated(), 1, null);
        Article revised = article(old.text() + " Corrected.", 2, old.id());

        send(revised);
        facts.await(1, r -> isAbout(r, revised));
        send(old);

        facts.await(1, r -> isAbout(r, old) && isType(r, "extracted"));
        List<String> told = factIds(old);
        assertThat(told).isNotEmpty();
        // Asked of every record of a topic that other tests write to as well, so the ids are looked up once.
        facts.await(
                1,
                r -> isType(r, "superseded")
                        && told.stream().anyMatch(id -> r.value().contains("\"" + id + "\"")));
    }

    @Test
    void whatCannotBeReadIsSetAsideAndTheRestGoesOn() {
        Article good = article(Samples.dated(), 1, null);
        ProducerRecord<String, String> garbled = ArticleEvents.accepted(article(Samples.dated(), 1, null));
        ProducerRecord<String, String> noJson = copy(garbled, "k-json", "{\"id\": ");
        ProducerRecord<String, String> noText = copy(
                garbled,
                "k-text",
                "{\"id\": \"a-1\", \"revision\": 1, \"language\": \"en\", \"receivedAt\": \"" + AT + "\"}");
        ProducerRecord<String, String> unstorable =
                copy(garbled, "k-nul", garbled.value().replace("Diplomats", "Diplomats\\u0000"));
        ProducerRecord<String, String> untyped =
                new ProducerRecord<>(Topic.ARTICLES.topicName(), "k-type", garbled.value());
        for (ProducerRecord<String, String> bad : List.of(noJson, noText, unstorable, untyped)) {
            producer.send(samePartitionAs(good, bad));
        }
        send(good);

        facts.await(1, r -> isAbout(r, good));

        assertThat(deadLetters.await(4, r -> r.key() != null && r.key().startsWith("k-")))
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrder("k-json", "k-text", "k-nul", "k-type");
        assertThat(deadLetters.all(r -> "k-text".equals(r.key())))
                .singleElement()
                .satisfies(record -> {
                    assertThat(header(record, "dead-letter-reason")).isEqualTo("the article has no text");
                    assertThat(header(record, "dead-letter-topic")).isEqualTo("articles");
                    assertThat(header(record, "dead-letter-offset")).matches("\\d+");
                });
    }

    @Test
    void whatTheDatabaseRefusedIsReadOnceItIsReplayed() throws SQLException {
        Article article = article(Samples.dated(), 1, null);
        refuse(article);
        send(article);
        String letter = "items.find { it.key == '" + article.id().value() + "' }";
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> openLetters()
                        .body(letter + ".service", equalTo("ingest-service"))
                        .body(letter + ".reason", containsString("poison")));
        assertThat(factIds(article)).isEmpty();

        takeEveryArticle();
        Http.admin().post("/api/v1/dead-letters/replay").then().statusCode(200);

        assertThat(factIds(article)).isNotEmpty();
        openLetters().body(letter, nullValue());
    }

    @AfterEach
    void takeEveryArticle() throws SQLException {
        asSuperuser("ALTER TABLE ingest.article_revision DROP CONSTRAINT IF EXISTS poison");
    }

    private static void refuse(Article article) throws SQLException {
        asSuperuser("ALTER TABLE ingest.article_revision ADD CONSTRAINT poison CHECK (article_id <> '"
                + article.id().value() + "') NOT VALID");
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = SharedLocalStack.get().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse openLetters() {
        return Http.admin()
                .get("/api/v1/dead-letters?replayed=false&topic=articles")
                .then()
                .statusCode(200);
    }

    private static Article article(String text, int revision, ArticleId revisionOf) {
        return new Article(
                ArticleIds.of(text),
                revision,
                revisionOf,
                null,
                null,
                "Test Wire",
                "en",
                LocalDate.of(2024, 9, 19),
                "publisher",
                AT,
                text);
    }

    private void send(Article article) {
        producer.send(ArticleEvents.accepted(article));
    }

    private ProducerRecord<String, String> samePartitionAs(Article article, ProducerRecord<String, String> record) {
        int partitions = producer.partitionsFor(Topic.ARTICLES.topicName()).size();
        byte[] key = article.id().value().getBytes(StandardCharsets.UTF_8);
        int partition = Utils.toPositive(Utils.murmur2(key)) % partitions;
        return new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers());
    }

    private static ProducerRecord<String, String> copy(ProducerRecord<String, String> of, String key, String value) {
        return new ProducerRecord<>(of.topic(), null, key, value, of.headers());
    }

    private static boolean isAbout(ConsumerRecord<String, String> record, Article article) {
        return record.value().contains("\"" + article.id().value() + "\"");
    }

    private List<String> factIds(Article article) {
        return facts.all(r -> isAbout(r, article) && isType(r, "extracted")).stream()
                .map(r -> CloudEvents.readFactEvent(r.headers(), r.value()))
                .map(event -> ((FactExtracted) event).fact().id().value())
                .toList();
    }

    private static boolean isType(ConsumerRecord<String, String> record, String word) {
        return CloudEvents.type(record.headers()).orElse("").contains(word);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
