package org.mandatewatch.alert.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.mandatewatch.alert.persistence.FeedTokenRow;
import org.mandatewatch.alert.persistence.FeedTokens;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.contract.MissionId;

/** Makes tokens. Call inside a transaction. */
@ApplicationScoped
public class FeedTokenIssue {

    private static final int ID_BYTES = 16;

    private final FeedTokens tokens;
    private final DomainClock clock;
    private final SecureRandom random = new SecureRandom();

    FeedTokenIssue(FeedTokens tokens, DomainClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A token just made.
     *
     * @param token shown once: only its hash is kept
     */
    public record Issued(FeedTokenRow row, FeedToken token) {}

    public Issued forSubscription(String subscription, String owner, String label) {
        FeedTokenRow row = new FeedTokenRow();
        row.subscription = subscription;
        return issue(row, owner, label);
    }

    public Issued forMission(MissionId mission, String owner, String label) {
        FeedTokenRow row = new FeedTokenRow();
        row.mission = mission.value();
        return issue(row, owner, label);
    }

    private Issued issue(FeedTokenRow row, String owner, String label) {
        FeedToken token = FeedToken.fresh(random);
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        row.id = "ft-" + HexFormat.of().formatHex(id);
        row.hash = token.hash();
        row.owner = owner;
        row.label = label;
        row.createdAt = clock.realNow();
        tokens.add(row);
        return new Issued(row, token);
    }
}
