/** Our date phrases written as TIMEX3 (TimeML 1.2.1), so that they can be scored beside other taggers. */
@NullMarked
package org.mandatewatch.benchmarks.timex3;

import org.jspecify.annotations.NullMarked;
