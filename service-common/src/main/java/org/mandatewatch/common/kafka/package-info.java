/** Topics: made when missing, read so that nothing is lost, written so that it is known to have arrived. */
@NullMarked
package org.mandatewatch.common.kafka;

import org.jspecify.annotations.NullMarked;
