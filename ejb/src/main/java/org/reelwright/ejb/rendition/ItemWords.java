package org.reelwright.ejb.rendition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;

/** What can be read of a film, or of one scene of it: its product, its lines, and how its scenes are staged. */
record ItemWords(Brief brief, List<Line> lines, Optional<Plan> plan) {

    String film(Subject film) {
        return joined(Stream.of(
                product(),
                brief.audiences().get(film.audience()).name(),
                lines.stream().map(ItemWords::said).collect(Collectors.joining(" ")),
                plan.map(p -> p.scenes().stream().map(this::staged).distinct().collect(Collectors.joining(", ")))
                        .orElse("")));
    }

    /** The scene's own line comes first: it says best what is to be seen. */
    String scene(int index) {
        Optional<Scene> scene =
                plan.filter(p -> index < p.scenes().size()).map(p -> p.scenes().get(index));
        return joined(Stream.of(
                scene.filter(s -> !s.wordless() && s.line() < lines.size())
                        .map(s -> said(lines.get(s.line())))
                        .orElse(""),
                scene.map(this::staged).orElse(""),
                product()));
    }

    private String product() {
        return brief.product().name() + ". " + brief.product().description() + " "
                + String.join(". ", brief.product().sellingPoints());
    }

    private String staged(Scene scene) {
        return words(scene.staging()) + " " + words(scene.motion())
                + plan.map(p -> " " + words(p.look())).orElse("");
    }

    private static String said(Line line) {
        return line.onScreen() + ". " + line.spoken();
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
