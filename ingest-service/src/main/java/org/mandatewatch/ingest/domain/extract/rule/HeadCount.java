package org.mandatewatch.ingest.domain.extract.rule;

/**
 * A figure that may count people, with the noun phrase around it. All places are indexes of {@link Words}.
 *
 * @param figure the figure itself
 * @param noun its last noun; the figure itself when the noun is left out
 * @param form how the noun is said
 */
record HeadCount(int figure, int noun, Form form) {

    /** How a text says what it counts. */
    enum Form {
        /** "600 additional Kenyan police officers" */
        NOUN,
        /** "a 78-strong contingent" */
        STRONG,
        /** "400 of the 2,500 officers" */
        PART,
        /** "25,800 Americans" */
        PEOPLE,
        /** "of whom 270", "465 of them" */
        OF_THEM,
        /** "Malawi has deployed 300" */
        BARE
    }

    boolean isBare() {
        return form == Form.BARE || form == Form.OF_THEM;
    }
}
