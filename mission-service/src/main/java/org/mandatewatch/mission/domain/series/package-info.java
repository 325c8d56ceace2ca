/** What was reported over time, for charts. */
@NullMarked
package org.mandatewatch.mission.domain.series;

import org.jspecify.annotations.NullMarked;
