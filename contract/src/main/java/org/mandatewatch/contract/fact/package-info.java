/** One record per kind of fact that an article can state, under the sealed {@link org.mandatewatch.contract.fact.Fact}. */
@NullMarked
package org.mandatewatch.contract.fact;

import org.jspecify.annotations.NullMarked;
