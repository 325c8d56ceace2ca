/** How the contract is written as JSON. */
@NullMarked
package org.mandatewatch.common.json;

import org.jspecify.annotations.NullMarked;
