package org.mandatewatch.scenario.world;

/** How much a fault test does: enough to find the fault in every build, or the whole load with -Dscenario.full. */
public final class Size {

    private static final boolean FULL = Boolean.getBoolean("scenario.full");

    private Size() {}

    public static int of(int everyBuild, int full) {
        return FULL ? full : everyBuild;
    }
}
