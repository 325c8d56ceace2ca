package org.mandatewatch.alert.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.mandatewatch.alert.config.MailConfig;
import org.mandatewatch.alert.config.SecretKey;

/**
 * Links in mails. Whoever follows one proves that they got the mail: the token can only be made with this
 * installation's key, and fits one subscription, one address and one purpose.
 */
@ApplicationScoped
public class MailLinks {

    private static final Duration CONFIRM_WITHIN = Duration.ofDays(7);

    private final MailConfig config;
    private final SecretKey key;

    MailLinks(MailConfig config, SecretKey key) {
        this.config = config;
        this.key = key;
    }

    /** Asks the reader whether they want the mails; good for a week of real time. */
    public String confirm(String subscription, String address, Instant realNow) {
        long until = realNow.plus(CONFIRM_WITHIN).getEpochSecond();
        return base(subscription) + "/confirmation?until=" + until + "&token="
                + confirmToken(subscription, address, until);
    }

    /**
     * Whether a confirming link is ours and still good.
     *
     * @param until seconds of real time, as in the link
     */
    public boolean confirms(String subscription, String address, long until, String token, Instant realNow) {
        try {
            return realNow.isBefore(Instant.ofEpochSecond(until))
                    && same(token, confirmToken(subscription, address, until));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Ends the mails; never runs out, because old mails keep theirs. */
    public String unsubscribe(String subscription, String address) {
        return base(subscription) + "/unsubscription?token=" + unsubscribeToken(subscription, address);
    }

    public boolean unsubscribes(String subscription, String address, String token) {
        return same(token, unsubscribeToken(subscription, address));
    }

    private String confirmToken(String subscription, String address, long until) {
        return key.proof("confirm " + subscription + " " + until + " " + address);
    }

    private String unsubscribeToken(String subscription, String address) {
        return key.proof("unsubscribe " + subscription + " " + address);
    }

    private String base(String subscription) {
        return config.publicUrl() + "/api/v1/mail/" + subscription;
    }

    /** Takes the same time wherever they differ. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
