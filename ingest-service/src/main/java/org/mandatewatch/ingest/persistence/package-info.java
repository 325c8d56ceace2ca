/** Articles and what was published of them, in PostgreSQL. */
@NullMarked
package org.mandatewatch.ingest.persistence;

import org.jspecify.annotations.NullMarked;
