/** How an article is taken in, whichever way it came. */
@NullMarked
package org.mandatewatch.ingest.intake;

import org.jspecify.annotations.NullMarked;
