/** Broker, database and the three services as one thing that starts, is watched over, and stops. */
@NullMarked
package org.mandatewatch.local.stack;

import org.jspecify.annotations.NullMarked;
