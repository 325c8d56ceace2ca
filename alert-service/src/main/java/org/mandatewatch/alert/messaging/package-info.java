/** The {@code mission-changes} topic. */
@NullMarked
package org.mandatewatch.alert.messaging;

import org.jspecify.annotations.NullMarked;
