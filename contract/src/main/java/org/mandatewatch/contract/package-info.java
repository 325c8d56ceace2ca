/**
 * What crosses Kafka between the services: identifiers, date windows, articles, topics.
 *
 * <p>Records with Jackson annotations and nothing else: no framework, no clock, no I/O. Field names are the JSON names
 * and a published contract; they only ever grow.
 */
@NullMarked
package org.mandatewatch.contract;

import org.jspecify.annotations.NullMarked;
