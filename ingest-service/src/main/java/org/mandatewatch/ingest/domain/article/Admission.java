package org.mandatewatch.ingest.domain.article;

import java.util.List;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.extract.Warning;

/** What becomes of a submission. Sealed: either it says something new and goes out, or it does not. */
public sealed interface Admission {

    /** The article as it now stands. */
    Article article();

    /** What the publisher should know, facts aside. */
    List<Warning> warnings();

    /** Nothing that was not known: the article stands as it did. */
    record Known(Article article, List<Warning> warnings) implements Admission {

        public Known {
            warnings = List.copyOf(warnings);
        }
    }

    /** A new article, a new revision of one, or one with a field that was missing. */
    record Accepted(Article article, List<Warning> warnings) implements Admission {

        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }
}
