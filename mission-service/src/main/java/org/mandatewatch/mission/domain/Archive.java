package org.mandatewatch.mission.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.Voice;

/**
 * What is kept of one mission, as it was before the events that are being folded: whatever a running fold does not hold
 * itself is asked for here, fact by fact and claim by claim, so that no answer grows with the mission's history.
 */
public interface Archive {

    /** Events of the mission that tell a fact or aim at it, in any order. */
    Collection<FactEvent> about(FactId fact);

    /** The fact that an editor's word of the mission aims at; empty for any other event, and for one not kept. */
    Optional<FactId> aimOf(EventId word);

    /**
     * Facts that make a claim, newest first, as {@link org.mandatewatch.mission.domain.facts.Supply} says.
     *
     * @param without facts to leave out
     */
    List<Voice> voices(String claim, Set<FactId> named, Set<FactId> without);

    /** True when an event of the mission came from the article. */
    boolean tellsOf(ArticleId article);

    /** The sources as they are known today. */
    SourceClusters clusters();

    /**
     * Every event of the mission, for when it turns out to be another one. This alone grows with history.
     *
     * @param words which tell what ids the mission had
     * @param last among the events that are being folded, the last to be counted in
     */
    List<FactEvent> everything(Collection<FactEvent> words, EventId last);
}
