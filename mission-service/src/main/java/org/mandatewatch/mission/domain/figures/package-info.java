/** Values of which the newest report counts: strength, displacement, money, offices, places. */
@NullMarked
package org.mandatewatch.mission.domain.figures;

import org.jspecify.annotations.NullMarked;
