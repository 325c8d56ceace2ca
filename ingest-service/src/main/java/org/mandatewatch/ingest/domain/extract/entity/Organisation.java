package org.mandatewatch.ingest.domain.extract.entity;

/**
 * An organisation that sends missions.
 *
 * @param acronym such as {@code AU}; equal to the registry's word for it
 * @param name as facts name it
 * @param body who decides for it
 */
public record Organisation(String acronym, String name, Body body) {}
