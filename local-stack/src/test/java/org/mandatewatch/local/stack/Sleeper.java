package org.mandatewatch.local.stack;

import java.util.concurrent.CountDownLatch;

/** A process that runs until it is ended. */
final class Sleeper {
    private Sleeper() {}

    public static void main(String[] args) throws InterruptedException {
        System.out.println("awake");
        new CountDownLatch(1).await();
    }
}
