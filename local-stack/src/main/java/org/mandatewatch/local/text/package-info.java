/** What the services answer, as lines for people. */
@NullMarked
package org.mandatewatch.local.text;

import org.jspecify.annotations.NullMarked;
