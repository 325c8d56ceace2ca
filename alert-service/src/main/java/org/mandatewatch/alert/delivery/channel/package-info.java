/** The ways to reach people, one class each, and what they share. */
@NullMarked
package org.mandatewatch.alert.delivery.channel;

import org.jspecify.annotations.NullMarked;
