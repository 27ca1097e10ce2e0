package org.reelwright.ejb.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OpenInternet;
import org.reelwright.domain.shared.PlainText;

/**
 * Where a stream may be pushed: to the open internet by RTMP, and to hosts of one's own only where {@code reelwright.livestream.push-hosts}
 * names them, such as {@code relay.internal:1935}.
 */
@ApplicationScoped
class PushAddress {

    private static final Pattern PARTS = Pattern.compile(
            "(?i)(rtmps?)://([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::(\\d{1,5}))?(/[A-Za-z0-9_./?=&%+~-]{1,1000})");
    private static final int RTMP = 1935;
    private static final int RTMPS = 443;

    /**
     * Looked up once: what was checked is what is connected to. Its last part is the stream's key, which is told to nobody else.
     *
     * @param at the host's number
     * @param path begins with a slash
     */
    record Target(boolean secure, String host, InetAddress at, int port, String path) {

        /** What the server is told that it was called, as servers of many sites want it. */
        String name() {
            return (secure ? "rtmps://" : "rtmp://") + host + ":" + port + path.substring(0, Math.max(cut(), 1));
        }

        /** Empty where the address has none. */
        String key() {
            return cut() == 0 ? "" : path.substring(cut() + 1);
        }

        /** The same path without the key, at another place. */
        String seenAt(String place) {
            return "rtmp://" + place + path.substring(0, path.length() - key().length()) + StreamKey.standIn(key());
        }

        private int cut() {
            return path.lastIndexOf('/');
        }

        @Override
        public String toString() {
            return name();
        }
    }

    @Inject
    @ConfigProperty(name = "reelwright.livestream.push-hosts")
    Optional<List<String>> trusted;

    /** @param typed empty for no push at all */
    Checked<Optional<Target>> read(String typed) {
        String address = PlainText.line(typed);
        if (address.isEmpty()) {
            return new Checked.Good<>(Optional.empty());
        }
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return Shows.no("push", "This is no RTMP address. It looks like rtmp://live.example.com/app/key.");
        }
        boolean secure = parts.group(1).equalsIgnoreCase("rtmps");
        int port = parts.group(3) == null ? secure ? RTMPS : RTMP : Integer.parseInt(parts.group(3));
        if (port < 1 || port > 65_535) {
            return Shows.no("push", "There is no port " + port + ".");
        }
        return target(parts, parts.group(2).toLowerCase(Locale.ROOT), port, secure);
    }

    private Checked<Optional<Target>> target(Matcher parts, String host, int port, boolean secure) {
        boolean isTrusted = trusted.orElse(List.of()).contains(host + ":" + port);
        try {
            InetAddress[] found = InetAddress.getAllByName(host);
            if (!isTrusted && !Arrays.stream(found).allMatch(each -> OpenInternet.holds(each.getAddress()))) {
                return Shows.no(
                        "push",
                        "This address is not on the open internet, and the server's configuration does not name it.");
            }
            return new Checked.Good<>(Optional.of(new Target(secure, host, found[0], port, parts.group(4))));
        } catch (UnknownHostException e) {
            return Shows.no("push", "There is no server of that name.");
        }
    }
}
