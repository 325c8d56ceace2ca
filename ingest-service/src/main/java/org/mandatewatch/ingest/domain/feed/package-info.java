/** What a feed is, which of its entries are news, and when it is asked again. */
@NullMarked
package org.mandatewatch.ingest.domain.feed;

import org.jspecify.annotations.NullMarked;
