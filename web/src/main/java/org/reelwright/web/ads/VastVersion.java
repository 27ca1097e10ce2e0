package org.reelwright.web.ads;

import java.util.Optional;

/** The versions that are spoken. Players that know 4.0 or 4.1 understand 4.2. */
enum VastVersion {
    V3("3.0", ""),
    V4("4.2", "http://www.iab.com/VAST");

    private final String number;
    private final String namespace;

    VastVersion(String number, String namespace) {
        this.number = number;
        this.namespace = namespace;
    }

    static Optional<VastVersion> parse(String text) {
        return switch (text.strip()) {
            case "3", "3.0" -> Optional.of(V3);
            case "4", "4.0", "4.1", "4.2" -> Optional.of(V4);
            default -> Optional.empty();
        };
    }

    XmlText begin() {
        return namespace.isEmpty()
                ? new XmlText().rootWithoutNamespace("VAST", "version", number)
                : new XmlText().root(namespace, "VAST", "version", number);
    }

    /** What players of this version fill in when the impression is told. */
    String macrosOfImpression() {
        return this == V3 ? "?r=[CACHEBUSTING]" : "?r=[CACHEBUSTING]&t=[TIMESTAMP]&lat=[LIMITADTRACKING]";
    }
}
