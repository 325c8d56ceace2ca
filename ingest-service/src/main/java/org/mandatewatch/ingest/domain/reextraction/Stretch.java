package org.mandatewatch.ingest.domain.reextraction;

/**
 * The part of one partition that is read again.
 *
 * @param first offset of its first record
 * @param next offset of the first record that is still to be read
 * @param end offset after its last record
 */
public record Stretch(int partition, long first, long next, long end) {

    /** How many records it has. */
    public long length() {
        return end - first;
    }

    /** How many of them have been read. */
    public long read() {
        return next - first;
    }
}
