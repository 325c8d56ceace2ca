package org.mandatewatch.ingest.domain.extract.rule;

/** Tells sentences that command a reading machine. What they would have it record is no statement of the article. */
final class Commands {

    private static final Phrase COMMAND = Phrase.compile(
            "(?<![^ ])(?:ignore|disregard|forget|ignorez|oubliez) (?:everything|all|any|the rest|previous|prior|your|these|tout|toutes|le reste|vos|les)(?![^ ])");

    private Commands() {}

    static boolean isOne(String text) {
        return COMMAND.matcher(text).find();
    }
}
