/** CloudEvents on Kafka, binary mode. */
@NullMarked
package org.mandatewatch.common.events;

import org.jspecify.annotations.NullMarked;
