package org.mandatewatch.ingest.domain.date;

/** The seasons by months, as news of the northern hemisphere uses the words; winter begins in December. */
public enum SeasonOfYear {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    SeasonOfYear(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** The month it begins in; it lasts three. */
    int firstMonth() {
        return firstMonth;
    }
}
