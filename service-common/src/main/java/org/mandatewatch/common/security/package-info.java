/** API keys and what their roles may do. */
@NullMarked
package org.mandatewatch.common.security;

import org.jspecify.annotations.NullMarked;
