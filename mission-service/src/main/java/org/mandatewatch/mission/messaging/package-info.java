/** Kafka: facts in, changes and names out. */
@NullMarked
package org.mandatewatch.mission.messaging;

import org.jspecify.annotations.NullMarked;
