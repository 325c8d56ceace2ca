package org.mandatewatch.alert.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mandatewatch.alert.delivery.Outcome;
import org.mandatewatch.alert.domain.text.Language;
import org.mandatewatch.alert.persistence.SubscriptionRow;
import org.mandatewatch.alert.persistence.Subscriptions;
import org.mandatewatch.common.clock.DomainClock;

/** Double opt-in: nothing but one question is sent to an address before its reader has agreed. */
@ApplicationScoped
public class Confirmations {

    /** Real time between two questions for one subscription, so that nobody can be pestered by way of us. */
    public static final Duration PAUSE = Duration.ofMinutes(5);

    /** So many subscriptions may ask one address within the pause. */
    private static final int MOST = 3;

    private static final String UNSUBSCRIBED = "its reader unsubscribed";

    private final Subscriptions subscriptions;
    private final Mails mails;
    private final MailLinks links;
    private final DomainClock clock;

    Confirmations(Subscriptions subscriptions, Mails mails, MailLinks links, DomainClock clock) {
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.links = links;
        this.clock = clock;
    }

    /** Asks the reader of a subscription; empty when they need not be asked, or were just now. Blocks. */
    public Optional<Outcome> ask(SubscriptionRow row) {
        if (row.unconfirmedSince == null || askedLately(row)) {
            return Optional.empty();
        }
        QuarkusTransaction.requiringNew().run(() -> subscriptions.asked(row.id, clock.realNow()));
        return Optional.of(mails.confirmation(row.id, address(row), Language.of(row.language)));
    }

    public boolean askedLately(SubscriptionRow row) {
        Instant since = clock.realNow().minus(PAUSE);
        Instant asked = row.askedAt;
        if (asked != null && asked.isAfter(since)) {
            return true;
        }
        String address = address(row);
        return QuarkusTransaction.joiningExisting().call(() -> subscriptions.askedSince(address, since)) >= MOST;
    }

    /** Whether a confirming link is good for this subscription. */
    public boolean fits(SubscriptionRow row, long until, String token) {
        return row.channel.equals("email") && links.confirms(row.id, address(row), until, token, clock.realNow());
    }

    /** Whether an unsubscribing link is good for this subscription. */
    public boolean fits(SubscriptionRow row, String token) {
        return row.channel.equals("email") && links.unsubscribes(row.id, address(row), token);
    }

    /** The reader agreed, also one who had unsubscribed before. Call inside a transaction. */
    public void agree(SubscriptionRow row) {
        row.unconfirmedSince = null;
        if (UNSUBSCRIBED.equals(row.disabledWhy)) {
            row.disabledWhy = null;
        }
    }

    /** The reader wants no more; to send again, they have to be asked again. Call inside a transaction. */
    public void end(SubscriptionRow row) {
        row.disabledWhy = UNSUBSCRIBED;
        row.unconfirmedSince = clock.realNow();
        row.askedAt = null;
    }

    /** Where its mails go. */
    public static String address(SubscriptionRow row) {
        return Objects.requireNonNull(row.target, "a mail subscription has an address");
    }
}
