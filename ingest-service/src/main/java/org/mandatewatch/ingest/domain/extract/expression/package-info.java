/** What can be said of a regular expression before it meets a text, so that most texts need not be searched. */
@NullMarked
package org.mandatewatch.ingest.domain.extract.expression;

import org.jspecify.annotations.NullMarked;
