/** The commands behind {@code ./mandatewatch}, one class each. */
@NullMarked
package org.mandatewatch.local.cli;

import org.jspecify.annotations.NullMarked;
