/** What Atom feeds tell. */
@NullMarked
package org.mandatewatch.alert.domain.atom;

import org.jspecify.annotations.NullMarked;
