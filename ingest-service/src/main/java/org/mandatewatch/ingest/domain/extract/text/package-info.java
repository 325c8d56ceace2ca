/** Sentences and words of a text, with offsets into it. */
@NullMarked
package org.mandatewatch.ingest.domain.extract.text;

import org.jspecify.annotations.NullMarked;
