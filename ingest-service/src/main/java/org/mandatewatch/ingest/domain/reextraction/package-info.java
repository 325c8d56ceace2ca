/** Reading the topic of articles again with the present extractor: what is asked, how far it is, what it changed. */
@NullMarked
package org.mandatewatch.ingest.domain.reextraction;

import org.jspecify.annotations.NullMarked;
