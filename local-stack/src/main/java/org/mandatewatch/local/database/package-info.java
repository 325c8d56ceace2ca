/** A real PostgreSQL server as a child process, unpacked from Maven Central. */
@NullMarked
package org.mandatewatch.local.database;

import org.jspecify.annotations.NullMarked;
