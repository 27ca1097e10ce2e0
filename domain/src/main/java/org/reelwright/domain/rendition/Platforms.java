package org.reelwright.domain.rendition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Violation;

/** The presets of an installation. */
public record Platforms(List<Platform> all) {

    private static final String NEEDED =
            "a name, title, shapes, longestSeconds, maxKbps, maxBytes and loudness, and of sizes, where there are any, the best and the least";

    public Platforms {
        all = List.copyOf(all);
    }

    /** @param json a list of platforms */
    public static Checked<Platforms> parse(String json) {
        try {
            List<Platform> read = Json.MAPPER.readValue(json, new TypeReference<>() {});
            var findings = new Findings();
            read.forEach(platform -> findings.expect(
                    platform.isComplete(), String.valueOf(platform.name()), "Give this platform " + NEEDED + "."));
            return findings.judge(() -> new Platforms(read));
        } catch (JsonProcessingException e) {
            return new Checked.Bad<>(List.of(new Violation("", "This is no list of platforms: " + e.getMessage())));
        }
    }

    /** Adds the others' presets; one of the same name takes the place of ours. */
    public Platforms extendedBy(Platforms others) {
        var byName = new LinkedHashMap<String, Platform>();
        all.forEach(platform -> byName.put(platform.name(), platform));
        others.all.forEach(platform -> byName.put(platform.name(), platform));
        return new Platforms(List.copyOf(byName.values()));
    }

    /** Those that films of this shape and length are made for. */
    public List<Platform> showing(Shape shape, int seconds) {
        return all.stream().filter(platform -> platform.shows(shape, seconds)).toList();
    }

    public Optional<Platform> named(String name) {
        return all.stream().filter(platform -> platform.name().equals(name)).findFirst();
    }
}
