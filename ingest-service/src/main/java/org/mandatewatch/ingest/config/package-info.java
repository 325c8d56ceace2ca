/** Settings of ingest-service. */
@NullMarked
package org.mandatewatch.ingest.config;

import org.jspecify.annotations.NullMarked;
