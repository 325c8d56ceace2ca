/** Tells how facts were read: which rule, which clues settled a date, what was looked at and left out. */
@NullMarked
package org.mandatewatch.ingest.domain.extract.explain;

import org.jspecify.annotations.NullMarked;
