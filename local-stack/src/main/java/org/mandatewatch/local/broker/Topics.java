package org.mandatewatch.local.broker;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.mandatewatch.contract.Topic;

/** Makes the contract's topics, with one replica each. */
final class Topics {
    private static final short ONE_REPLICA = 1;
    private static final int TIMEOUT_SECONDS = 60;

    private Topics() {}

    static void createMissing(String bootstrapServers) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(topic.topicName()))
                    .map(Topics::toCreate)
                    .toList();
            admin.createTopics(missing).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("cannot create the topics at " + bootstrapServers, e);
        }
    }

    private static NewTopic toCreate(Topic topic) {
        return new NewTopic(topic.topicName(), Topic.PARTITIONS, ONE_REPLICA).configs(topic.settings());
    }
}
