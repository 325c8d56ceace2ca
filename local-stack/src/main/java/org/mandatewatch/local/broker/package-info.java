/** A real Kafka broker inside this JVM. */
@NullMarked
package org.mandatewatch.local.broker;

import org.jspecify.annotations.NullMarked;
