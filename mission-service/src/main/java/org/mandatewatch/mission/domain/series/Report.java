package org.mandatewatch.mission.domain.series;

import org.mandatewatch.mission.domain.facts.StandingFact;

/** A figure and the fact that gives it. */
record Report(StandingFact<?> fact, Reading reading) {}
