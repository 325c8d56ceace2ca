/** Polling of feeds: what is asked of whom and when, and how entries become articles. */
@NullMarked
package org.mandatewatch.ingest.feed;

import org.jspecify.annotations.NullMarked;
