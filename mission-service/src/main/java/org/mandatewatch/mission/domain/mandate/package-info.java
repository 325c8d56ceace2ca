/** Mandate periods, the renewals that link them, and their expiries. */
@NullMarked
package org.mandatewatch.mission.domain.mandate;

import org.jspecify.annotations.NullMarked;
