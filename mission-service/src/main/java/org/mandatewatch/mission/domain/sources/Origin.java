package org.mandatewatch.mission.domain.sources;

import org.jspecify.annotations.Nullable;

/**
 * Where the wording of an article with copies was published first.
 *
 * @param cluster name of all the copies together
 * @param publisher of the earliest of them; null when it names none
 */
public record Origin(String cluster, @Nullable String publisher) {}
