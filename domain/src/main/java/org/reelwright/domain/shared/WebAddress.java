package org.reelwright.domain.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Absolute http and https addresses as people type them, with names and paths in any script. */
public final class WebAddress {

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#@:\\[\\]\\s\\\\]+)(?::(\\d{1,5}))?([/?#][^\\s\\\\\\p{Cs}]*)?");

    private WebAddress() {}

    /** @return the address in ASCII, ready for a header or a document; empty when it is none or names a user */
    public static Optional<String> parse(String typed) {
        var parts = PARTS.matcher(typed.strip());
        if (!parts.matches() || !isPort(parts.group(3))) {
            return Optional.empty();
        }
        try {
            String host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String port = parts.group(3) == null ? "" : ":" + parts.group(3);
            String rest = parts.group(4) == null ? "/" : parts.group(4);
            var address = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + escaped(rest));
            return Optional.ofNullable(address.getHost()).map(h -> address.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @return its host, as {@link #parse} writes it */
    public static Optional<String> host(String address) {
        return parse(address).map(ascii -> URI.create(ascii).getHost());
    }

    /** Browsers take these as they stand; {@link URI} does not. */
    private static String escaped(String rest) {
        return rest.replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace("^", "%5E")
                .replace("`", "%60")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }

    private static boolean isPort(String digits) {
        return digits == null || Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 65_535;
    }
}
