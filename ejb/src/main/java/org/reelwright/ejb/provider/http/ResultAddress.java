package org.reelwright.ejb.provider.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * Lets a provider name only addresses at its own server or on the public Internet: a reply must not send this server into
 * the network that it stands in. The Java platform keeps a resolved name for 30 s, so that what was looked at is what is
 * called.
 */
final class ResultAddress {

    private ResultAddress() {}

    /** @throws Unusable when nobody may be sent there */
    static URI checked(String address, URI base) {
        URI uri = parsed(address, base);
        if (sameServer(uri, base)) {
            return uri;
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new Unusable(
                    "its result lies at " + uri.getScheme() + "://" + uri.getHost() + ", which is not https");
        }
        if (isPrivate(uri.getHost()) && !isPrivate(base.getHost())) {
            throw new Unusable("its result lies at " + uri.getHost() + ", inside a private network");
        }
        return uri;
    }

    private static URI parsed(String address, URI base) {
        try {
            URI uri = base.resolve(address);
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw new Unusable("its result has no proper address");
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw new Unusable("its result has no proper address");
        }
    }

    private static boolean sameServer(URI uri, URI base) {
        return base.getScheme().equalsIgnoreCase(uri.getScheme())
                && base.getHost().equalsIgnoreCase(uri.getHost())
                && base.getPort() == uri.getPort();
    }

    static boolean isPrivate(String host) {
        try {
            return List.of(InetAddress.getAllByName(host)).stream().anyMatch(ResultAddress::isPrivate);
        } catch (UnknownHostException e) {
            throw OutsideTrouble.passing(host + " is not known", e);
        }
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 255;
        int second = bytes[1] & 255;
        boolean uniqueLocal = address instanceof Inet6Address && (first & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (first == 100 && (second & 0xc0) == 64 || first == 0 || first >= 240);
        return uniqueLocal
                || shared
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
