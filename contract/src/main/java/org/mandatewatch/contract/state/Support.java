package org.mandatewatch.contract.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;

/**
 * Why a value is believed; the same shape wherever a value carries sources.
 *
 * @param supportedBy the newest facts behind the value, newest first, at most {@link #SHOWN}
 * @param supportCount how many facts stand behind it in all
 * @param disputedBy facts that say otherwise, newest first, at most {@link #SHOWN}
 * @param independentSources how many sources after copies of one text are counted once
 * @param override the editor's word that the value rests on, whatever the sources say; null, and then not written, when
 *     the sources alone decide
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Support(
        List<FactId> supportedBy,
        int supportCount,
        List<FactId> disputedBy,
        int independentSources,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EditorsValue override) {

    /** How many fact ids are listed at most. */
    public static final int SHOWN = 20;

    public static final Support NONE = new Support(List.of(), 0, List.of(), 0);

    public Support {
        supportedBy = List.copyOf(supportedBy);
        disputedBy = List.copyOf(disputedBy);
    }

    /** As sources alone have it. */
    public Support(List<FactId> supportedBy, int supportCount, List<FactId> disputedBy, int independentSources) {
        this(supportedBy, supportCount, disputedBy, independentSources, null);
    }

    /** The same sources, with the editor's word that the value rests on. */
    public Support with(EditorsValue word) {
        return new Support(supportedBy, supportCount, disputedBy, independentSources, word);
    }
}
