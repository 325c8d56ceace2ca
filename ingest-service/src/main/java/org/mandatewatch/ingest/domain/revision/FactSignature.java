package org.mandatewatch.ingest.domain.revision;

import org.mandatewatch.contract.CanonicalJson;
import org.mandatewatch.contract.fact.Fact;

/** Everything that a fact says, except which revision says it and when that came in. */
final class FactSignature {

    private FactSignature() {}

    /** Whether two facts tell their readers the same, whichever extractor read them. */
    static boolean sayTheSame(Fact one, Fact other) {
        return of(one, "article", "extractor").equals(of(other, "article", "extractor"));
    }

    /** Equal for facts that tell their readers the same and were read by the same extractor. */
    static String of(Fact fact) {
        return of(fact, "article");
    }

    private static String of(Fact fact, String... without) {
        return String.join(
                "\n",
                fact.kind(),
                CanonicalJson.of(fact, "header"),
                CanonicalJson.of(fact.header(), without),
                CanonicalJson.of(fact.header().article(), "revision", "receivedAt"));
    }
}
