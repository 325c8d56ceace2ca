/** Measurements beside references on the same machine, and commands that evaluations of the field expect. */
@NullMarked
package org.mandatewatch.benchmarks;

import org.jspecify.annotations.NullMarked;
