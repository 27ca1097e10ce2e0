package org.reelwright.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** Where a class lives: {@code <root>.<module>.<feature>}. A feature may use itself and what stands before it. */
final class Features {

    static final List<String> IN_ORDER = List.of(
            "shared",
            "account",
            "asset",
            "campaign",
            "production",
            "script",
            "storyboard",
            "image",
            "shot",
            "voice",
            "presenter",
            "rendition",
            "review",
            "delivery",
            "measurement",
            "ads",
            "report",
            "learning",
            "lead",
            "livestream",
            // Adapters: one package per vendor below this one.
            "provider");

    private static final List<String> MODULES = List.of("domain", "ejb", "web");

    private Features() {}

    static Optional<String> moduleOf(String root, JavaClass type) {
        return segment(root, type, 0).filter(MODULES::contains);
    }

    static Optional<String> featureOf(String root, JavaClass type) {
        return moduleOf(root, type).flatMap(module -> segment(root, type, 1));
    }

    /** Whether the package is a known feature, flat but for the vendors of {@code ejb.provider}. */
    static boolean isWellPlaced(String root, JavaClass type) {
        String feature = featureOf(root, type).orElse("");
        int depth = type.getPackageName().substring(root.length()).split("\\.", -1).length - 1;
        boolean flat = feature.equals("provider")
                ? depth == 3 && moduleOf(root, type).orElseThrow().equals("ejb")
                : depth == 2;
        return IN_ORDER.contains(feature) && flat;
    }

    static boolean mayUse(String root, JavaClass user, JavaClass used) {
        int userRank = IN_ORDER.indexOf(featureOf(root, user).orElse(""));
        int usedRank = IN_ORDER.indexOf(featureOf(root, used).orElse(""));
        return usedRank <= userRank;
    }

    private static Optional<String> segment(String root, JavaClass type, int index) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] segments = name.substring(root.length() + 1).split("\\.", -1);
        return index < segments.length ? Optional.of(segments[index]) : Optional.empty();
    }
}
