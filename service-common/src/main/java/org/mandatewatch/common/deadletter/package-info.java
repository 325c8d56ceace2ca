/** Records that could not be processed: shown to administrators, and processed again once the cause is mended. */
@NullMarked
package org.mandatewatch.common.deadletter;

import org.jspecify.annotations.NullMarked;
