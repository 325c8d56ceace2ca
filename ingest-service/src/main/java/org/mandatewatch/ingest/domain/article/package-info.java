/** What is decided about an article when it arrives: its text, its id, and whether it says anything new. */
@NullMarked
package org.mandatewatch.ingest.domain.article;

import org.jspecify.annotations.NullMarked;
