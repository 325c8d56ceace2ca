/** What a text names: missions, countries, deciding bodies, numbers, people. */
@NullMarked
package org.mandatewatch.ingest.domain.extract.entity;

import org.jspecify.annotations.NullMarked;
