package org.mandatewatch.alert.domain;

import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.state.DeadlineKind;

/** The deadline that a message is about, as receivers see it. */
public record DeadlineRef(DeadlineId id, DeadlineKind kind, DateWindow window) {}
