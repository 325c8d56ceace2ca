/** Calendars and news feeds at addresses that nobody can guess. */
@NullMarked
package org.mandatewatch.alert.feed;

import org.jspecify.annotations.NullMarked;
