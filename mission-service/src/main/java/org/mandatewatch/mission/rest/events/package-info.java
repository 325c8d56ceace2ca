/** Changes of missions as a stream of server-sent events. */
@NullMarked
package org.mandatewatch.mission.rest.events;

import org.jspecify.annotations.NullMarked;
