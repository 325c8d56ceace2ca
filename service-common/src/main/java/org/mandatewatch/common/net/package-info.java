/** HTTP calls to addresses that users chose, guarded against reaching inside. */
@NullMarked
package org.mandatewatch.common.net;

import org.jspecify.annotations.NullMarked;
