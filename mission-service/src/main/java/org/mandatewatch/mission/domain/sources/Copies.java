package org.mandatewatch.mission.domain.sources;

/** When two articles count as copies of one text. */
public final class Copies {

    /**
     * Common wording from which on one text was made from the other: newsrooms cut an agency's story and change its
     * head, while two reporters at one press conference share quotations and little else.
     */
    public static final double LIKENESS = 0.5;

    private Copies() {}

    /** Symmetric, and true of a text and itself. */
    public static boolean areCopies(TextSignature one, TextSignature other) {
        return one.likeness(other) >= LIKENESS && one.bands().stream().anyMatch(other.bands()::contains);
    }
}
