/** Which extracted facts count, after revisions and editors had their say. */
@NullMarked
package org.mandatewatch.mission.domain.facts;

import org.jspecify.annotations.NullMarked;
