package org.mandatewatch.alert.delivery;

/** One way to reach people. One class each; new channels only add a class. */
public interface DeliveryChannel {

    /** The channel's name in requests, such as {@code webhook}. */
    String type();

    /** Tries once; blocks until the outcome is known. Failures are outcomes, not exceptions. */
    Outcome send(Delivery delivery);
}
