package org.mandatewatch.alert.planning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mandatewatch.alert.domain.Moment;
import org.mandatewatch.alert.domain.Subscription;
import org.mandatewatch.alert.domain.SubscriptionId;
import org.mandatewatch.alert.persistence.Missions;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;

/** Makes, changes and removes subscriptions, each together with its plans. */
@ApplicationScoped
public class Subscribing {

    private final Subscriptions subscriptions;
    private final Missions missions;
    private final Replanning replanning;
    private final DomainClock clock;

    Subscribing(Subscriptions subscriptions, Missions missions, Replanning replanning, DomainClock clock) {
        this.subscriptions = subscriptions;
        this.missions = missions;
        this.replanning = replanning;
        this.clock = clock;
    }

    /**
     * @param channel writes what the channel keeps beside what is shown
     */
    public SubscriptionRow add(Subscription subscription, Consumer<SubscriptionRow> channel) {
        return QuarkusTransaction.requiringNew().call(() -> {
            subscriptions.lockAgainstNews();
            SubscriptionRow row = new SubscriptionRow();
            row.id = subscription.id().value();
            row.owner = subscription.owner();
            row.createdAt = subscription.createdAt();
            channel.accept(row);
            Subscriptions.write(subscription, row);
            subscriptions.add(row);
            plan(
                    subscription,
                    known -> subscription.wants(known.mission().state().id()));
            return row;
        });
    }

    /**
     * Changes a subscription.
     *
     * @param change what it is to become; sees the newest row
     * @param channel writes what the channel keeps beside what is shown; sees the row as it was
     * @return empty when there is no such subscription any more
     */
    public Optional<SubscriptionRow> change(
            SubscriptionId id, Function<SubscriptionRow, Subscription> change, Consumer<SubscriptionRow> channel) {
        return QuarkusTransaction.requiringNew().call(() -> {
            subscriptions.lockAgainstNews();
            Optional<SubscriptionRow> found = subscriptions.find(id.value());
            found.ifPresent(row -> {
                Subscription changed = change.apply(row).asEditOf(Subscriptions.read(row), clock.now());
                channel.accept(row);
                Subscriptions.write(changed, row);
                row.disabledWhy = null;
                // Also missions that it no longer wants: what was planned for them is cancelled.
                plan(changed, known -> true);
            });
            return found;
        });
    }

    public void remove(SubscriptionId id) {
        QuarkusTransaction.requiringNew().run(() -> {
            subscriptions.lockAgainstNews();
            subscriptions.find(id.value()).ifPresent(subscriptions::remove);
        });
    }

    private void plan(Subscription subscription, Predicate<Missions.Known> which) {
        Moment moment = Moment.of(clock.now(), clock.speed());
        missions.all().stream()
                .filter(which)
                .forEach(known -> replanning.replan(known.mission(), List.of(subscription), moment));
    }
}
