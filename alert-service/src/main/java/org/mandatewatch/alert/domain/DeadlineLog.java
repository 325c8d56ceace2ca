package org.mandatewatch.alert.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.DeadlineStatus;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * What alert-service has heard of one deadline over time.
 *
 * @param name under which its notifications are named; stays when the deadline is renamed
 * @param deadline as last heard; {@code WITHDRAWN} when the state no longer carries it
 * @param revisions one more for each move; the place in the list is the revision number
 * @param statusSince when its present status was first heard, in domain time
 * @param heardOpen whether it was ever heard of while it was open
 * @param closings how often it was resolved or withdrawn after having been open
 * @param closedBy what was quoted when it was last resolved or withdrawn, at most three; empty when nothing was
 * @param lost facts that stood behind it and were taken back, with the time it was heard
 */
public record DeadlineLog(
        DeadlineId name,
        Deadline deadline,
        List<Revision> revisions,
        Instant statusSince,
        boolean heardOpen,
        int closings,
        List<SourceQuote> closedBy,
        Map<FactId, Instant> lost) {

    private static final int QUOTES = 3;

    public DeadlineLog {
        revisions = List.copyOf(revisions);
        closedBy = List.copyOf(closedBy);
        lost = Map.copyOf(lost);
    }

    static DeadlineLog first(DeadlineId id, Deadline deadline, Instant at) {
        List<Revision> revisions = new ArrayList<>();
        if (deadline.movedFrom() != null && Windows.disjoint(deadline.movedFrom(), deadline.window())) {
            revisions.add(Revision.first(deadline.movedFrom(), at));
        }
        revisions.add(Revision.first(deadline.window(), at));
        boolean open = deadline.state() == DeadlineStatus.OPEN;
        return new DeadlineLog(id, deadline, revisions, at, open, 0, List.of(), Map.of());
    }

    /**
     * This log after one more state version.
     *
     * @param quotes behind the changes of that version
     * @param at when it was heard, in domain time
     */
    DeadlineLog next(Deadline newer, List<SourceQuote> quotes, Instant at) {
        boolean wasOpen = deadline.state() == DeadlineStatus.OPEN;
        boolean isOpen = newer.state() == DeadlineStatus.OPEN;
        boolean sameStatus = deadline.state() == newer.state();
        return new DeadlineLog(
                name,
                newer,
                isOpen ? revisionsAfter(newer.window(), at) : revisions,
                sameStatus ? statusSince : at,
                heardOpen || isOpen,
                wasOpen && !isOpen ? closings + 1 : closings,
                wasOpen && !isOpen ? newTo(newer, quotes) : closedBy,
                lostAfter(newer, at));
    }

    /** This log when the state no longer carries the deadline. */
    DeadlineLog vanished(List<SourceQuote> quotes, Instant at) {
        if (deadline.state() != DeadlineStatus.OPEN) {
            return this;
        }
        return next(
                new Deadline(
                        deadline.id(),
                        deadline.formerIds(),
                        deadline.mission(),
                        deadline.kind(),
                        deadline.window(),
                        deadline.status(),
                        DeadlineStatus.WITHDRAWN,
                        null,
                        deadline.derived(),
                        deadline.movedFrom(),
                        deadline.support(),
                        deadline.alternatives(),
                        deadline.evidence()),
                quotes,
                at);
    }

    /** How often the deadline was recorded to have moved. */
    public int revision() {
        return revisions.size() - 1;
    }

    public Revision current() {
        return revisions.getLast();
    }

    public Instant firstHeard() {
        return revisions.getFirst().since();
    }

    public boolean isOpen() {
        return deadline.state() == DeadlineStatus.OPEN;
    }

    private List<Revision> revisionsAfter(DateWindow window, Instant at) {
        List<Revision> after = new ArrayList<>(revisions);
        if (Windows.disjoint(current().window(), window)) {
            after.add(Revision.first(window, at));
        } else {
            after.set(after.size() - 1, current().narrowedTo(window, at));
        }
        return after;
    }

    private Map<FactId, Instant> lostAfter(Deadline newer, Instant at) {
        Set<FactId> now = behind(newer);
        Map<FactId, Instant> after = new HashMap<>(lost);
        after.keySet().removeAll(now);
        boolean complete =
                newer.support().supportCount() <= newer.support().supportedBy().size();
        if (complete) {
            Set<String> quotes =
                    newer.evidence().stream().map(SourceQuote::quote).collect(Collectors.toSet());
            Set<FactId> reread = deadline.evidence().stream()
                    .filter(e -> quotes.contains(e.quote()))
                    .map(SourceQuote::fact)
                    .collect(Collectors.toSet());
            for (FactId fact : behind(deadline)) {
                // A newer revision of an article says the same under another fact id: nothing was taken back.
                if (!now.contains(fact) && !reread.contains(fact)) {
                    after.putIfAbsent(fact, at);
                }
            }
        }
        return after;
    }

    private static List<SourceQuote> newTo(Deadline deadline, List<SourceQuote> quotes) {
        Set<FactId> known = behind(deadline);
        return quotes.stream()
                .filter(quote -> !known.contains(quote.fact()))
                .distinct()
                .limit(QUOTES)
                .toList();
    }

    private static Set<FactId> behind(Deadline deadline) {
        Set<FactId> facts = new HashSet<>(deadline.support().supportedBy());
        facts.addAll(deadline.support().disputedBy());
        deadline.evidence().forEach(e -> facts.add(e.fact()));
        deadline.alternatives().forEach(a -> facts.addAll(a.supportedBy()));
        return facts;
    }
}
