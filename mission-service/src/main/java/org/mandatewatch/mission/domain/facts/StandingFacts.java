package org.mandatewatch.mission.domain.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.fact.Fact;

/** Which facts count, judged from all events at once, each fact for itself. */
public final class StandingFacts {

    private final Map<FactId, FactStatus> statuses = new TreeMap<>();
    private final List<StandingFact<?>> standing = new ArrayList<>();

    private StandingFacts() {}

    /** Judges the events, of whatever order and repetition. */
    public static StandingFacts of(Collection<FactEvent> events, SourceClusters clusters) {
        StandingFacts facts = new StandingFacts();
        for (FactFile file : FactFiles.of(events)) {
            Fact fact = file.telling().fact();
            facts.statuses.put(fact.id(), new FactStatus(fact, file.standing(), file.confirmed()));
            if (file.stands()) {
                facts.standing.add(Member.of(file, clusters).alone());
            }
        }
        facts.standing.sort(StandingFact.NEWEST_FIRST);
        return facts;
    }

    /** The facts of one kind that count, newest first. */
    public <F extends Fact> List<StandingFact<F>> of(Class<F> kind) {
        List<StandingFact<F>> found = new ArrayList<>();
        for (StandingFact<?> fact : standing) {
            if (kind.isInstance(fact.fact())) {
                found.add(fact.as(kind));
            }
        }
        return found;
    }

    /** All facts that count, newest first. */
    public List<StandingFact<?>> all() {
        return List.copyOf(standing);
    }

    /** Every fact ever extracted with what became of it, by id. */
    public Collection<FactStatus> statuses() {
        return List.copyOf(statuses.values());
    }

    public Optional<FactStatus> status(FactId id) {
        return Optional.ofNullable(statuses.get(id));
    }
}
