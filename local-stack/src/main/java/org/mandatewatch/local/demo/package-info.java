/** The story that {@code ./mandatewatch demo} tells, and the list of what must come true in it. */
@NullMarked
package org.mandatewatch.local.demo;

import org.jspecify.annotations.NullMarked;
