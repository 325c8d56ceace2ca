/**
 * Reads facts in French, one file per kind.
 *
 * <p>Sentences come in lower case and without accents but for "à"; a past participle and a present look alike then, and
 * what stands before them tells.
 */
@NullMarked
package org.mandatewatch.ingest.domain.extract.rule.french;

import org.jspecify.annotations.NullMarked;
