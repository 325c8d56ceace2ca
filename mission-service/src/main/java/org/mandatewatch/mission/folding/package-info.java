/** Takes events in, batch by batch: what is new is kept, folded, and told, all in one transaction. */
@NullMarked
package org.mandatewatch.mission.folding;

import org.jspecify.annotations.NullMarked;
