package org.mandatewatch.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.mandatewatch.local.client.Api;
import org.mandatewatch.local.client.Query;
import org.mandatewatch.local.stack.AdminKey;
import org.mandatewatch.local.stack.Json;
import org.mandatewatch.local.stack.Service;
import org.mandatewatch.local.stack.StackPlan;

/** The calls that the demo makes. */
final class Services {
    private static final String API = "/api/v1";

    private final Api ingest;
    private final Api mission;
    private final Api alert;

    Services(StackPlan plan) {
        Optional<String> key = AdminKey.find(plan.data());
        this.ingest = new Api(plan.ports().url(Service.INGEST), key);
        this.mission = new Api(plan.ports().url(Service.MISSION), key);
        this.alert = new Api(plan.ports().url(Service.ALERT), key);
    }

    JsonNode post(SampleArticle article) {
        String path = new Query()
                .with("title", article.title())
                .with("publisher", "Mandate Watch sample wire")
                .with("language", "en")
                .on(API + "/articles");
        return ingest.post(path, "text/plain; charset=utf-8", article.text());
    }

    JsonNode mission() {
        return mission.get(API + "/missions/" + Plot.MISSION);
    }

    JsonNode subscribe(String webhook) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("label", "Demo: relief office in Port-au-Prince");
        body.withArray("missions").add(Plot.MISSION);
        body.withArray("reasons")
                .add("deadline-approaching")
                .add("deadline-moved")
                .add("deadline-resolved");
        Plot.LADDER.forEach(body.withArray("ladder")::add);
        body.putObject("channel").put("type", "webhook").put("url", webhook);
        body.put("timeZone", Plot.ZONE.getId()).put("at", "09:00").put("digest", "immediate");
        return alert.post(API + "/subscriptions", body);
    }

    JsonNode preview(String subscription) {
        return items(alert.get(API + "/subscriptions/" + subscription + "/preview"));
    }

    JsonNode deliveries(String subscription) {
        return items(alert.get(API + "/subscriptions/" + subscription + "/deliveries"));
    }

    private static JsonNode items(JsonNode answer) {
        return answer.has("items") ? answer.path("items") : answer;
    }
}
