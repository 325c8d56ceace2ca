package org.mandatewatch.mission.folding;

import org.mandatewatch.mission.domain.RunningFold;

/** A mission's fold while one transaction works on it. */
record OpenFold(RunningFold running, StoredArchive archive) {}
