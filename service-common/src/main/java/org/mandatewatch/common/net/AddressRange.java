package org.mandatewatch.common.net;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of IP addresses, such as {@code 10.0.0.0/8} or {@code fc00::/7}.
 *
 * @param network first address
 * @param prefixLength leading bits that all addresses share
 */
record AddressRange(InetAddress network, int prefixLength) {

    /**
     * Reads CIDR notation; a bare address is a block of one.
     *
     * @throws IllegalArgumentException when it is not CIDR notation
     */
    static AddressRange parse(String cidr) {
        int slash = cidr.indexOf('/');
        String address = (slash < 0 ? cidr : cidr.substring(0, slash)).strip();
        if (!address.matches("[0-9a-fA-F:.]+")) {
            throw new IllegalArgumentException("not an address range: " + cidr + " (write it like 10.0.0.0/8)");
        }
        try {
            InetAddress network = InetAddress.getByName(address);
            int bits = network.getAddress().length * 8;
            int length = slash < 0
                    ? bits
                    : Integer.parseInt(cidr.substring(slash + 1).strip());
            if (length < 0 || length > bits) {
                throw new IllegalArgumentException("not an address range: " + cidr + " (the prefix is too long)");
            }
            return new AddressRange(network, length);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("not an address range: " + cidr + " (write it like 10.0.0.0/8)", e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        int free = mine.length * 8 - prefixLength;
        return new BigInteger(1, mine).shiftRight(free).equals(new BigInteger(1, theirs).shiftRight(free));
    }
}
