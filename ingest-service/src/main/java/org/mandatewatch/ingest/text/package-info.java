/** From bytes to an article's text and what its page says about it. */
@NullMarked
package org.mandatewatch.ingest.text;

import org.jspecify.annotations.NullMarked;
