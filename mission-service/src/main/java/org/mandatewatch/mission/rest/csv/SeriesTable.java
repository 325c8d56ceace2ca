package org.mandatewatch.mission.rest.csv;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.mission.rest.SeriesPointView;

/** Points of a series as rows. */
public final class SeriesTable {

    private SeriesTable() {}

    public static CsvTable<SeriesPointView> table() {
        return new CsvTable<SeriesPointView>()
                .column("day", SeriesPointView::day)
                .column("measure", SeriesPointView::measure)
                .column("value", SeriesPointView::value)
                .column("qualifier", row -> word(row.qualifier()))
                .column("unit", SeriesPointView::unit)
                .column("contributor", SeriesPointView::contributor)
                .column("about", SeriesPointView::about)
                .column("fact", SeriesPointView::fact)
                .column("publisher", SeriesPointView::publisher)
                .column("support_count", row -> row.support().supportCount())
                .column("independent_sources", row -> row.support().independentSources());
    }

    /** As JSON spells it. */
    private static @Nullable String word(@Nullable Qualifier qualifier) {
        JsonNode json = ContractJson.mapper().valueToTree(qualifier);
        return json == null || json.isNull() ? null : json.asText();
    }
}
