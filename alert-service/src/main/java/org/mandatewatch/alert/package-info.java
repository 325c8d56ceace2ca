/** Changes in, notifications out. */
@NullMarked
package org.mandatewatch.alert;

import org.jspecify.annotations.NullMarked;
