/** Tables of the {@code alert} schema; the only place that knows Hibernate. */
@NullMarked
package org.mandatewatch.alert.persistence;

import org.jspecify.annotations.NullMarked;
