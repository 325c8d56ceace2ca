/** Topics, made when missing. */
@NullMarked
package org.mandatewatch.common.kafka;

import org.jspecify.annotations.NullMarked;
