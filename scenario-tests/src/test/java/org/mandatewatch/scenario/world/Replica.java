package org.mandatewatch.scenario.world;

/**
 * One process of a service.
 *
 * @param api its HTTP interface, which is back after a restart
 */
public record Replica(ChildJvm jvm, Api api) {

    /** As {@code kill -9}: nothing is flushed, no hook runs. Returns once the process is gone. */
    public void kill() {
        jvm.kill();
    }

    /** Lets it finish what it holds. */
    public void stop() {
        jvm.stop();
    }
}
