/** Settings, read once and typed. */
@NullMarked
package org.mandatewatch.alert.config;

import org.jspecify.annotations.NullMarked;
