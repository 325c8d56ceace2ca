/** Domain time and real time; the only place where a clock is read. */
@NullMarked
package org.mandatewatch.common.clock;

import org.jspecify.annotations.NullMarked;
