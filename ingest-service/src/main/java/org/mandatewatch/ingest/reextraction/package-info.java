/** Reads the topic of articles again with the present extractor, at somebody's order. */
@NullMarked
package org.mandatewatch.ingest.reextraction;

import org.jspecify.annotations.NullMarked;
