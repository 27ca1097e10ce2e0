package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** Reads what is picked from a set: choices on offer, and assets that were uploaded. Empty rows of a list are not there. */
record Picks(Findings findings, BriefCheck.Material material) {

    <E extends Enum<E>> E one(String field, String typed, E[] offer, E usual) {
        String name = PlainText.line(typed).toUpperCase(Locale.ROOT);
        Optional<E> choice = Stream.of(offer).filter(e -> e.name().equals(name)).findFirst();
        findings.expect(
                name.isEmpty() || choice.isPresent(),
                field,
                "This is none of those on offer. Choose one of " + List.of(offer) + ".");
        return choice.orElse(usual);
    }

    <T> List<T> some(
            String field, List<String> typed, List<T> usual, Function<String, Optional<T>> parsing, String offer) {
        var chosen = new ArrayList<T>();
        int given = each(field, typed, 20, (at, item) -> {
            Optional<T> choice = parsing.apply(PlainText.line(item));
            findings.expect(choice.isPresent(), at, "This is none of those on offer. Choose " + offer + ".");
            choice.filter(c -> !chosen.contains(c)).ifPresent(chosen::add);
        });
        return given == 0 ? usual : chosen;
    }

    Optional<UUID> asset(String field, String typed, AssetKind kind) {
        Optional<UUID> asset = uuid(PlainText.line(typed)).filter(id -> material.has(id, kind));
        String noun = kind.name().toLowerCase(Locale.ROOT);
        findings.expect(asset.isPresent(), field, "There is no such " + noun + ". Upload it first and give its id.");
        asset.flatMap(material::ended).ifPresent(day -> findings.add(field, Rights.refusal("this " + noun, day)));
        return asset;
    }

    /** @return how many rows were filled in; those after {@code most} are counted and no longer read */
    <T> int each(String field, List<T> typed, int most, BiConsumer<String, T> reading) {
        int filled = 0;
        for (int i = 0; typed != null && i < typed.size(); i++) {
            T item = typed.get(i);
            boolean empty = item == null || item instanceof String text && text.isBlank();
            if (!empty && ++filled <= most) {
                reading.accept(field + "[" + i + "]", item);
            }
        }
        findings.expect(filled <= most, field, "These are " + filled + "; at most " + most + " fit. Keep the best.");
        return filled;
    }

    private static Optional<UUID> uuid(String typed) {
        boolean canonical = typed.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return canonical ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }
}
