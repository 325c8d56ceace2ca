/** Plain English for dates, windows, lead times and sources. */
@NullMarked
package org.mandatewatch.alert.domain.text;

import org.jspecify.annotations.NullMarked;
