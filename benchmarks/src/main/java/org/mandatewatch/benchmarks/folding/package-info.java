/** What folding one more fact costs, at missions of short and long history. */
@NullMarked
package org.mandatewatch.benchmarks.folding;

import org.jspecify.annotations.NullMarked;
