/** Everything that lets Mandate Watch run on one machine without Docker. */
@NullMarked
package org.mandatewatch.local;

import org.jspecify.annotations.NullMarked;
