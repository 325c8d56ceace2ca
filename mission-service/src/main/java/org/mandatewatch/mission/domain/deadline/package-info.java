/** Deadlines and the lasting names that calendars and notifications hang on. */
@NullMarked
package org.mandatewatch.mission.domain.deadline;

import org.jspecify.annotations.NullMarked;
