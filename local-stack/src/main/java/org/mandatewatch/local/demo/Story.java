package org.mandatewatch.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.mandatewatch.local.client.ApiFailure;
import org.mandatewatch.local.stack.SimClock;
import org.mandatewatch.local.text.ArticleAnswer;
import org.mandatewatch.local.text.MissionText;
import org.mandatewatch.local.text.PreviewLines;
import org.mandatewatch.local.text.Terminal;

/** The demo from the first article to the last warning that did not have to be sent. */
public final class Story {
    private final Services services;
    private final WebhookSink sink;
    private final SimClock clock;
    private final Terminal terminal;
    private final Narrator narrator;
    private final Checks checks = new Checks();

    Story(Services services, WebhookSink sink, SimClock clock, Terminal terminal) {
        this.services = services;
        this.sink = sink;
        this.clock = clock;
        this.terminal = terminal;
        this.narrator = new Narrator(terminal, clock);
    }

    /**
     * Tells it; takes about 50 s.
     *
     * @return whether all of it came true
     */
    boolean tell() throws InterruptedException {
        try {
            listenUntil(Plot.START);
            String subscription = subscribe();
            firstArticle(subscription);
            warnings();
            renewal(subscription);
            silence(subscription);
        } catch (ApiFailure failure) {
            terminal.line(terminal.red(String.valueOf(failure.getMessage())));
            checks.add("every service answered", false);
        }
        terminal.blank();
        checks.print(terminal);
        return checks.allKept();
    }

    private String subscribe() {
        narrator.chapter("A relief office asks to be warned 7, 3, 1 and 0 days ahead");
        JsonNode answer = services.subscribe(sink.url());
        sink.expectSecret(answer.path("secret").asText());
        terminal.line("  subscription " + answer.path("id").asText() + " to " + sink.url());
        return answer.path("id").asText();
    }

    private void firstArticle(String subscription) throws InterruptedException {
        narrator.chapter("An article arrives; it names no year");
        JsonNode answer = services.post(SampleArticle.RUNNING_OUT);
        terminal.lines(ArticleAnswer.lines(answer));
        checks.add(
                "the article was dated to 20 September 2024",
                answer.path("article").path("publishedOn").asText().equals("2024-09-20"));
        checks.add("the mandate's end was read with its quote", Facts.hasExpiry(answer, Plot.OLD_EXPIRY));

        Optional<JsonNode> state = Patience.until(
                services::mission,
                mission -> Facts.expiresOn(mission, Plot.OLD_EXPIRY)
                        && mission.path("version").asInt()
                                >= answer.path("facts").size());
        checks.add("the mission's state shows 2 October 2024", state.isPresent());
        narrator.chapter("What is known about the mission");
        state.ifPresent(mission -> terminal.lines(MissionText.page(mission)));

        Optional<JsonNode> preview = Patience.until(
                () -> services.preview(subscription), items -> Facts.plansExpiry(items, Plot.OLD_EXPIRY));
        checks.add("warnings are planned", preview.isPresent());
        narrator.chapter("The warnings that are planned (times in " + Plot.ZONE + ")");
        preview.ifPresent(items -> terminal.lines(PreviewLines.of(items, Plot.ZONE)));
    }

    private void warnings() throws InterruptedException {
        narrator.chapter("Days pass …");
        listenUntil(Plot.RENEWAL);
        for (String rung : Plot.TOLD) {
            checks.add("the warning " + rung + " before 2 October 2024 arrived", warned(rung));
        }
    }

    private void renewal(String subscription) throws InterruptedException {
        narrator.chapter("The Council has voted; a second article arrives");
        JsonNode answer = services.post(SampleArticle.RENEWED);
        terminal.lines(ArticleAnswer.lines(answer));
        checks.add("the renewal until 2 October 2025 was read", Facts.hasRenewal(answer, Plot.NEW_EXPIRY));
        listen(Duration.ofSeconds(20), this::resolvedNoticeCame);
        checks.add("those who had been warned were told that it is resolved", resolvedNoticeCame());

        Optional<JsonNode> preview = Patience.until(
                () -> services.preview(subscription), items -> !Facts.plansExpiry(items, Plot.OLD_EXPIRY));
        checks.add("the plan holds no more warnings for 2 October 2024", preview.isPresent());
        narrator.chapter("The plan now; " + String.join(" and ", Plot.CANCELLED) + " for 2 October 2024 are gone");
        preview.ifPresent(items -> terminal.lines(PreviewLines.of(items, Plot.ZONE)));
    }

    private void silence(String subscription) throws InterruptedException {
        narrator.chapter("The days on which they would have been sent pass in silence …");
        listenUntil(Plot.END);
        checks.add("the cancelled warnings never came", Plot.CANCELLED.stream().noneMatch(this::warned));
        checks.add("the mission's state shows 2 October 2025", Facts.expiresOn(services.mission(), Plot.NEW_EXPIRY));
        List<Received> all = sink.all();
        checks.add(
                "no message came twice",
                all.stream().map(Received::id).distinct().count() == all.size());
        checks.add("every message was signed", all.stream().allMatch(Received::signed));
        checks.add(
                "the delivery log names every message",
                Patience.until(() -> services.deliveries(subscription), log -> names(log, all))
                        .isPresent());
    }

    private boolean names(JsonNode log, List<Received> all) {
        var logged = StreamSupport.stream(log.spliterator(), false)
                .map(delivery -> delivery.path("notification").asText())
                .toList();
        return all.stream()
                .allMatch(received ->
                        logged.contains(received.data().path("notification").asText()));
    }

    private boolean warned(String rung) {
        return sink.all().stream().anyMatch(received -> received.warnsOf(Plot.OLD_EXPIRY.toString(), rung));
    }

    private boolean resolvedNoticeCame() {
        return sink.all().stream()
                .anyMatch(received -> received.reason().equals("deadline-resolved")
                        && received.deadlineKind().equals("mandate-expiry"));
    }

    private void listenUntil(Instant domain) throws InterruptedException {
        listen(Duration.between(Instant.now(), clock.realAt(domain)), () -> false);
    }

    /** Tells of every alert as it arrives, for so long in real time or until nothing more is waited for. */
    private void listen(Duration real, BooleanSupplier enough) throws InterruptedException {
        Instant end = Instant.now().plus(real);
        do {
            long millis = Math.min(100, Duration.between(Instant.now(), end).toMillis());
            Received received = sink.news().poll(Math.max(0, millis), TimeUnit.MILLISECONDS);
            if (received != null) {
                narrator.alert(received);
            }
        } while (Instant.now().isBefore(end)
                && !(enough.getAsBoolean() && sink.news().isEmpty()));
    }
}
