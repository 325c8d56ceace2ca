package org.mandatewatch.mission.rest.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mandatewatch.common.json.ContractJson;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.mission.rest.FactView;

/** Facts as rows. What only some kinds have stands together in one column, as JSON. */
public final class FactTable {

    private static final List<String> COMMON = common();

    private FactTable() {}

    public static CsvTable<FactView> table() {
        return new CsvTable<FactView>()
                .column("id", row -> row.fact().id())
                .column("kind", row -> row.fact().kind())
                .column("standing", FactView::standing)
                .column("confirmed", FactView::confirmed)
                .column("mission", row -> row.fact().mission())
                .column("published_on", row -> article(row).publishedOn())
                .column("received_at", row -> article(row).receivedAt())
                .column("publisher", row -> article(row).publisher())
                .column("title", row -> article(row).title())
                .column("url", row -> article(row).url())
                .column("language", row -> article(row).language())
                .column("article", row -> article(row).id())
                .column("revision", row -> article(row).revision())
                .column("quote", row -> row.fact().header().evidence().quote())
                .column("attributed_to", row -> row.fact().header().attributedTo())
                .column("confidence", row -> row.fact().header().confidence())
                .column("extractor", row -> row.fact().header().extractor())
                .column("fields", row -> ownFields(row.fact()));
    }

    private static ArticleRef article(FactView row) {
        return row.fact().header().article();
    }

    private static String ownFields(Fact fact) {
        ObjectNode json = ContractJson.mapper().valueToTree(fact);
        return json.remove(COMMON).toString();
    }

    private static List<String> common() {
        List<String> names = new ArrayList<>(Arrays.stream(FactHeader.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        names.add("kind");
        return List.copyOf(names);
    }
}
