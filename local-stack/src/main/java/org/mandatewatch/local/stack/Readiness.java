package org.mandatewatch.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Whether services take work, by their own word: {@code /q/health/ready}. */
public final class Readiness {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(3);
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build();
    private final Ports ports;

    public Readiness(Ports ports) {
        this.ports = ports;
    }

    /** True only when the service answers 200. */
    public boolean isReady(Service service) {
        var request = HttpRequest.newBuilder(URI.create(ports.url(service) + "/q/health/ready"))
                .timeout(ANSWER_LIMIT)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public List<Service> notReady() {
        return Arrays.stream(Service.values())
                .filter(service -> !isReady(service))
                .toList();
    }

    /**
     * Waits until all are ready.
     *
     * @param worthwhile asked between tries; waiting ends when it says no
     * @return those that are still not ready; empty when all are
     */
    public List<Service> await(Duration limit, BooleanSupplier worthwhile) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        List<Service> missing = notReady();
        while (!missing.isEmpty() && Instant.now().isBefore(end) && worthwhile.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            missing = notReady();
        }
        return missing;
    }
}
