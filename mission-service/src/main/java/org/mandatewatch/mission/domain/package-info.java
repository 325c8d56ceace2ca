/** The fold: fact events in, one picture of a mission out. Pure; knows no clock, no order and no repetition. */
@NullMarked
package org.mandatewatch.mission.domain;

import org.jspecify.annotations.NullMarked;
