package org.mandatewatch.alert.delivery.channel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.mandatewatch.alert.config.DeliveryConfig;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.net.GuardedHttp;
import org.mandatewatch.common.net.GuardedHttp.Answer;
import org.mandatewatch.common.net.GuardedHttp.Call;

/** POSTs of all channels that speak HTTP: guarded, timed, and with every failure told as an outcome. */
@ApplicationScoped
class Posts {

    /** Of an answer only its first words are kept. */
    private static final int MAX_ANSWER_BYTES = 64 * 1024;

    private final GuardedHttp http;
    private final DeliveryConfig config;
    private final DomainClock clock;

    Posts(GuardedHttp http, DeliveryConfig config, DomainClock clock) {
        this.http = http;
        this.config = config;
        this.clock = clock;
    }

    /** Real time, for signatures and for what answers ask to wait. */
    Instant realNow() {
        return clock.realNow();
    }

    Outcome json(URI url, JsonNode body, Answers answers) {
        return json(url, Map.of(), body.toString(), answers::read);
    }

    Outcome json(URI url, Map<String, String> headers, String body, BiFunction<Answer, Instant, Outcome> meaning) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("content-type", "application/json");
        return bytes(url, all, body.getBytes(StandardCharsets.UTF_8), meaning);
    }

    /** Timeouts in words of our own, because a client's may quote the address, which for some channels is a password. */
    private String why(Throwable cause) {
        return cause instanceof TimeoutException
                ? "no answer within " + config.timeout().toSeconds() + " seconds"
                : Said.words(Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
    }

    /** Blocks until the answer is there or the time for it is over. */
    Outcome bytes(URI url, Map<String, String> headers, byte[] body, BiFunction<Answer, Instant, Outcome> meaning) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("user-agent", "mandate-watch");
        try {
            Answer answer = http.send(Call.post(url, all, body, config.timeout(), MAX_ANSWER_BYTES))
                    .await()
                    .atMost(config.timeout().plusSeconds(5));
            return meaning.apply(answer, clock.realNow());
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Outcome.Failed(null, why(cause), null);
        }
    }
}
