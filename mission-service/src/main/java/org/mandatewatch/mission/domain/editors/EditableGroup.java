package org.mandatewatch.mission.domain.editors;

import java.util.Optional;

/** Values of one kind that editors may set. */
interface EditableGroup {

    /** Where they stand, with {@code {…}} for what differs: {@code strength.{measure}.total}. */
    String pattern();

    /** What a value looks like, for people. */
    String words();

    /** The value at a path; empty when it is none of this group. */
    Optional<EditableValue<?>> at(String path);
}
