package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.campaign.Shape;

/** Where the film can go as it is, and what stands in the way elsewhere. */
final class PlatformRules {

    private final FilmFacts film;
    private final List<Platform> platforms;

    private PlatformRules(FilmFacts film, List<Platform> platforms) {
        this.film = film;
        this.platforms = platforms;
    }

    /** @param platforms that films of this shape and length are made for */
    static List<Finding> findings(FilmFacts film, List<Platform> platforms) {
        if (platforms.isEmpty()) {
            return List.of(Finding.note(
                    Rule.PLATFORM,
                    "no platform is known that shows " + film.shape().ratio() + " films of " + film.orderedSeconds()
                            + " s",
                    "at least one",
                    "Add its preset to the file that reelwright.platforms names."));
        }
        var rules = new PlatformRules(film, platforms);
        var findings = new ArrayList<Finding>();
        findings.addAll(rules.hidden());
        platforms.forEach(platform -> findings.addAll(rules.at(platform)));
        return findings;
    }

    /** What is covered wherever the film may be shown. */
    private List<Finding> hidden() {
        List<Finding> found = film.wording().texts().stream()
                .filter(text -> platforms.stream().noneMatch(platform -> seen(text, platform)))
                .map(text -> Finding.fail(
                        Rule.SAFE_AREA,
                        text.quoted() + " lies under the buttons of every platform for this shape",
                        "inside the safe area",
                        "Shorten these words, or cut the film again."))
                .toList();
        return TextRules.or(found, Rule.SAFE_AREA, "all inside", "inside the safe area");
    }

    private List<Finding> at(Platform platform) {
        var findings = new ArrayList<Finding>();
        heavy(platform).ifPresent(findings::add);
        covered(platform).ifPresent(findings::add);
        level(platform).ifPresent(findings::add);
        small(platform).ifPresent(findings::add);
        return TextRules.or(findings, Rule.PLATFORM, "fits " + platform.title(), limit(film.shape(), platform));
    }

    /** One that no platform takes cannot be launched anywhere. */
    private Optional<Finding> heavy(Platform platform) {
        if (takes(platform)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Rule.PLATFORM,
                platforms.stream().anyMatch(this::takes) ? Severity.WARN : Severity.FAIL,
                Numbers.megabytes(film.bytes()) + " at " + film.kbps() + " kbit/s",
                limit(film.shape(), platform),
                platform.title() + " will not take this file: make it smaller before it goes there."));
    }

    private boolean takes(Platform platform) {
        return film.bytes() <= platform.maxBytes() && film.kbps() <= platform.maxKbps();
    }

    private Optional<Finding> covered(Platform platform) {
        List<ShownText> hidden = film.wording().texts().stream()
                .filter(text -> !seen(text, platform))
                .toList();
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.note(
                Rule.PLATFORM,
                ShownText.quoted(hidden),
                "inside the safe area of " + platform.title(),
                platform.title() + " lays its own buttons over these: better not run it there as it is."));
    }

    private Optional<Finding> level(Platform platform) {
        Loudness wanted = platform.loudness();
        Level heard = film.measured().level();
        if (wanted.holds(heard)) {
            return Optional.empty();
        }
        return Optional.of(Finding.note(
                Rule.PLATFORM,
                Numbers.one(heard.lufs()) + " LUFS, " + Numbers.one(heard.truePeak()) + " dBTP",
                wanted.words() + ", at most " + Numbers.one(wanted.peak()) + " dBTP",
                wanted.gain(heard).isPresent()
                        ? platform.title()
                                + " wants another loudness: its own copy, levelled, is among the film's files."
                        : platform.title()
                                + " wants another loudness: have the sound levelled before the film goes there."));
    }

    private Optional<Finding> small(Platform platform) {
        return platform.sizes(film.shape())
                .filter(sizes -> !sizes.least().isWithin(film.frame()))
                .map(sizes -> Finding.note(
                        Rule.PLATFORM,
                        film.frame().words(),
                        "at least " + sizes.least().words(),
                        platform.title() + " wants larger frames: set reelwright.render.short-side."));
    }

    private boolean seen(ShownText text, Platform platform) {
        return platform.covers(film.shape())
                .map(insets -> insets.leave(text.area()))
                .orElse(true);
    }

    private static String limit(Shape shape, Platform platform) {
        String weight = "at most " + Numbers.megabytes(platform.maxBytes()) + " and " + platform.maxKbps() + " kbit/s";
        return platform.sizes(shape)
                .map(sizes -> weight + ", best at " + sizes.best().words())
                .orElse(weight);
    }
}
