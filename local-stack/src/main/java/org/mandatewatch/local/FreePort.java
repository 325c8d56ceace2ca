package org.mandatewatch.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports on 127.0.0.1. */
public final class FreePort {
    /**
     * Below the range that operating systems hand to outgoing connections, so that a port found free stays free until it
     * is bound.
     */
    private static final int LOWEST = 18_000;

    private static final int HIGHEST = 31_999;
    private static final int TRIES = 200;

    private FreePort() {}

    /**
     * A port that nobody listens on.
     *
     * @throws IllegalStateException when none was found
     */
    public static int pick() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port found between " + LOWEST + " and " + HIGHEST);
    }

    /** Whether a server could listen on this port of 127.0.0.1 now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // As servers do: connections that linger in TIME_WAIT do not make a port taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
