/**
 * Which notifications a subscription is owed, as pure functions over records.
 *
 * <p>Plain Java and the contract only: no framework, no clock, no logging. {@code now} always comes from outside.
 */
@NullMarked
package org.mandatewatch.alert.domain;

import org.jspecify.annotations.NullMarked;
