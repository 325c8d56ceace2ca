package org.mandatewatch.ingest.domain.extract.rule;

/** How a sentence puts a prolongation, which tells where its words say whether it is decided. */
enum ExtensionForm {
    /** "Extended the mandate". */
    ACTIVE,
    /** "The mandate was extended". */
    PASSIVE,
    /** "An extension of the mandate". */
    NOUN,
    /** "Gave it another year". */
    MORE,
    MORE_PASSIVE,
    /** "Another year for the force". */
    MORE_NOUN,
    /** "May remain until": renewed only where something was decided. */
    STAY,
    /** "Now runs until": the new end, told as a matter of fact. */
    RUN;

    /** True for what only amounts to a renewal when it tells how much longer. */
    boolean needsMeasure() {
        return this == MORE || this == MORE_PASSIVE || this == MORE_NOUN || this == STAY || this == RUN;
    }
}
