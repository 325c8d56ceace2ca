/** What the {@code facts} topic is told when an article is read, read again, or overtaken by a newer text. */
@NullMarked
package org.mandatewatch.ingest.domain.revision;

import org.jspecify.annotations.NullMarked;
