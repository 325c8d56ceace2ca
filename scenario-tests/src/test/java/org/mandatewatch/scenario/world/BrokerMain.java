package org.mandatewatch.scenario.world;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.mandatewatch.local.broker.EmbeddedBroker;

/** A broker in a process of its own, so that a test can kill it. Arguments: data folder, port. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        System.out.println("broker ready at " + broker.bootstrapServers());
        new CountDownLatch(1).await();
    }
}
