/** One shared broker and database per test JVM. */
@NullMarked
package org.mandatewatch.local.test;

import org.jspecify.annotations.NullMarked;
