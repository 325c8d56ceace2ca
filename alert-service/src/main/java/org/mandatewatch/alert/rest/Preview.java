package org.mandatewatch.alert.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription will send.
 *
 * @param items earliest first
 * @param why nothing is planned; null when something is
 */
record Preview(List<PreviewItem> items, @Nullable String why) {}
