/** Articles out to Kafka, articles in from Kafka, facts out to Kafka. */
@NullMarked
package org.mandatewatch.ingest.messaging;

import org.jspecify.annotations.NullMarked;
