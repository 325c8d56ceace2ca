/** Hands due notifications over: claims, last-moment check, channels, retries. */
@NullMarked
package org.mandatewatch.alert.delivery;

import org.jspecify.annotations.NullMarked;
