package org.mandatewatch.mission.domain.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.mission.domain.dates.DayWords;
import org.mandatewatch.mission.domain.facts.Sourcing;
import org.mandatewatch.mission.domain.facts.StandingFact;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/** Writes differences as the changes that an event made, with why and by whose words. */
public final class MissionChangeWriting {

    private MissionChangeWriting() {}

    /**
     * The changes of one event.
     *
     * @param facts from after the event, for the quotes
     */
    public static List<MissionChange> of(
            MissionId mission, FactEvent cause, List<Difference> differences, StandingFacts facts) {
        return differences.stream()
                .map(d -> new MissionChange(
                        ContentHash.of("c-", mission.value(), cause.id().value(), d.path()),
                        d.kind(),
                        d.path(),
                        d.before(),
                        d.after(),
                        reason(cause),
                        d.factIds(),
                        quotes(d, facts),
                        cause.at()))
                .toList();
    }

    private static List<SourceQuote> quotes(Difference difference, StandingFacts facts) {
        return difference.factIds().stream()
                .flatMap(id -> facts.status(id).stream())
                .limit(Sourcing.QUOTES)
                .map(status -> new StandingFact<>(status.fact(), status.confirmed()).quote())
                .toList();
    }

    private static String reason(FactEvent cause) {
        return switch (cause) {
            case FactExtracted extracted -> reported(extracted.fact().header().article());
            case FactSuperseded superseded ->
                switch (superseded.cause()) {
                    case REVISION -> "A newer version of the article no longer says so.";
                    case EXTRACTOR -> "The article was read again, more accurately.";
                };
            case FactRetracted retracted -> "An editor retracted a fact" + why(retracted.reason());
            case FactConfirmed confirmed -> "An editor confirmed a fact" + why(confirmed.reason());
            case CorrectionUndone undone -> "An editor took an earlier correction back" + why(undone.reason());
            case MissionOverridden overridden -> "An editor set the value" + why(overridden.reason());
            case MissionMerged merged ->
                "Two missions turned out to be one: " + merged.from() + " and " + merged.into() + ".";
            case DeadlineNamed named -> "The deadline was named.";
        };
    }

    private static String reported(ArticleRef article) {
        String who = article.publisher() != null
                ? article.publisher()
                : article.title() != null ? "\u201c" + article.title() + "\u201d" : "An article";
        String when = article.publishedOn() == null ? "" : " on " + DayWords.of(article.publishedOn());
        return who + " reported so" + when + ".";
    }

    private static String why(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "." : ": " + reason.strip();
    }
}
