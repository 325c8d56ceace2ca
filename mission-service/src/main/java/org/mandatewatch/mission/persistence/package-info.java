/** The mission schema: events, states, changes, and the outbox. */
@NullMarked
package org.mandatewatch.mission.persistence;

import org.jspecify.annotations.NullMarked;
