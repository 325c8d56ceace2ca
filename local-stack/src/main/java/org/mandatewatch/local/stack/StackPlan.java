package org.mandatewatch.local.stack;

/** Where a stack is built, keeps its data and listens. */
public record StackPlan(ProjectFolder project, DataFolder data, Ports ports) {}
