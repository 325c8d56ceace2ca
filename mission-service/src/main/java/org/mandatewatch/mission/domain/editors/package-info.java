/** Values that editors set over all sources: which can be set, what they look like, and how they are set. */
@NullMarked
package org.mandatewatch.mission.domain.editors;

import org.jspecify.annotations.NullMarked;
