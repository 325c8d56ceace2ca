/** What happens to facts: the sealed {@link org.mandatewatch.contract.event.FactEvent} that the {@code facts} topic carries. */
@NullMarked
package org.mandatewatch.contract.event;

import org.jspecify.annotations.NullMarked;
