package org.mandatewatch.mission.domain.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.mission.domain.dates.DayWords;

/**
 * What made a mission's state change.
 *
 * @param id of the event; changes take theirs from it
 * @param at in domain time
 * @param reason one sentence for people
 */
public record Cause(String id, Instant at, String reason) {

    public static Cause of(FactEvent event) {
        return new Cause(event.id().value(), event.at(), reason(event));
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
