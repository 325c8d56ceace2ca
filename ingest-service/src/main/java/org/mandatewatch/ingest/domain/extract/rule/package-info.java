/** One rule per kind of fact. */
@NullMarked
package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.NullMarked;
