package org.reelwright.web.ads;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.DeviceKind;
import org.reelwright.domain.delivery.Viewing;

/** Codes of countries, languages and devices as tags and exchanges write them. */
final class Codes {

    private static final Map<String, String> BY_THREE_LETTERS = new HashMap<>();
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    static {
        for (String country : Locale.getISOCountries()) {
            try {
                BY_THREE_LETTERS.put(
                        new Locale.Builder().setRegion(country).build().getISO3Country(), country);
            } catch (MissingResourceException e) {
                // A country without three letters is found by its two.
            }
        }
    }

    private Codes() {}

    /** ISO 3166-1, two letters or, as in OpenRTB, three. */
    static Optional<String> country(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return TWO_LETTERS.matcher(upper).matches()
                ? Optional.of(upper)
                : Optional.ofNullable(BY_THREE_LETTERS.get(upper));
    }

    /** ISO 3166-2, with its country. */
    static Optional<String> region(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return REGION.matcher(upper).matches() ? Optional.of(upper) : Optional.empty();
    }

    static Optional<String> language(String tag) {
        return Optional.of(Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage())
                .filter(primary -> !primary.isEmpty());
    }

    static Optional<DeviceKind> device(String name) {
        return Stream.of(DeviceKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** AdCOM 1.0, "Device Types". */
    static Optional<DeviceKind> device(int code) {
        return switch (code) {
            case 1, 4 -> Optional.of(DeviceKind.PHONE);
            case 2 -> Optional.of(DeviceKind.COMPUTER);
            case 3, 6, 7 -> Optional.of(DeviceKind.TELEVISION);
            case 5 -> Optional.of(DeviceKind.TABLET);
            default -> Optional.empty();
        };
    }

    /** By the words that makers put into a browser's name; a phone's has "Mobi", a tablet's has not. */
    static Optional<DeviceKind> deviceByName(String userAgent) {
        if (has(userAgent, "SmartTV", "SMART-TV", "AppleTV", "HbbTV", "Roku", "BRAVIA", "GoogleTV", "AFT")) {
            return Optional.of(DeviceKind.TELEVISION);
        }
        if (has(userAgent, "iPad", "Tablet") || has(userAgent, "Android") && !has(userAgent, "Mobi")) {
            return Optional.of(DeviceKind.TABLET);
        }
        if (has(userAgent, "Mobi")) {
            return Optional.of(DeviceKind.PHONE);
        }
        return has(userAgent, "Windows NT", "Macintosh", "X11") ? Optional.of(DeviceKind.COMPUTER) : Optional.empty();
    }

    /** Numbers and other ids are of taxonomies that we cannot read, whatever the place says of them. */
    static String category(String id) {
        String upper = id.toUpperCase(Locale.ROOT);
        return upper.startsWith("IAB") ? upper : Viewing.OTHER_TAXONOMY;
    }

    static Optional<Integer> number(String digits) {
        return NUMBER.matcher(digits.strip()).matches()
                ? Optional.of(Integer.valueOf(digits.strip()))
                : Optional.empty();
    }

    /** Whether a law applies: 0 or 1, and nothing else says anything. */
    static Optional<Boolean> flag(int code) {
        return code == 0 || code == 1 ? Optional.of(code == 1) : Optional.empty();
    }

    private static boolean has(String text, String... words) {
        return Stream.of(words).anyMatch(text::contains);
    }
}
