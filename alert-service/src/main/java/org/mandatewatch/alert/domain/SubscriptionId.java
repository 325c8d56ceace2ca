package org.mandatewatch.alert.domain;

/**
 * Names a subscription: {@code s-} and random characters.
 *
 * @param value never blank
 */
public record SubscriptionId(String value) {

    public SubscriptionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("subscription id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
