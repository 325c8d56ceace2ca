/** Beans that stand between Quarkus and the pure domain. */
@NullMarked
package org.mandatewatch.mission.config;

import org.jspecify.annotations.NullMarked;
