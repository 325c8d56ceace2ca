/** Which articles are one source: copies of one text, however a newsroom trimmed it. */
@NullMarked
package org.mandatewatch.mission.domain.sources;

import org.jspecify.annotations.NullMarked;
