package org.mandatewatch.ingest.domain.revision;

import org.mandatewatch.contract.CanonicalJson;
import org.mandatewatch.contract.fact.Fact;

/** Everything that a fact says, except which revision says it and when that came in. */
final class FactSignature {

    private FactSignature() {}

    /** Equal for facts that tell their readers the same. */
    static String of(Fact fact) {
        return String.join(
                "\n",
                fact.kind(),
                CanonicalJson.of(fact, "header"),
                CanonicalJson.of(fact.header(), "article"),
                CanonicalJson.of(fact.header().article(), "revision", "receivedAt"));
    }
}
