/**
 * Whatever bytes arrive, reading them neither fails nor differs. Each target runs its seeds and some hundred mutants of
 * them in every build, and is run by Jazzer for as long as somebody likes: {@code fuzz-tests/run}.
 */
@NullMarked
package org.mandatewatch.fuzz;

import org.jspecify.annotations.NullMarked;
