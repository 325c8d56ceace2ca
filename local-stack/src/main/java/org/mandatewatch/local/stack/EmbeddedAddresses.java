package org.mandatewatch.local.stack;

/**
 * Where broker and database listen.
 *
 * @param bootstrapServers {@code host:port}
 * @param jdbcUrl without user or parameters
 */
public record EmbeddedAddresses(String bootstrapServers, String jdbcUrl) {}
