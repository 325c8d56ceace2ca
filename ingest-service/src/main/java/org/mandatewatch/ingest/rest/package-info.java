/** The HTTP interface: {@code /api/v1/articles}. */
@NullMarked
package org.mandatewatch.ingest.rest;

import org.jspecify.annotations.NullMarked;
