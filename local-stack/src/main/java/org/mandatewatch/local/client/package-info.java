/** The services' HTTP interface, as the commands use it. */
@NullMarked
package org.mandatewatch.local.client;

import org.jspecify.annotations.NullMarked;
