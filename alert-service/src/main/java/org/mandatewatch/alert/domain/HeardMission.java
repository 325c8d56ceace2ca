package org.mandatewatch.alert.domain;

import org.mandatewatch.contract.state.MissionState;

/** A mission's newest state, with the log of how it came there. */
public record HeardMission(MissionState state, MissionLog log) {}
