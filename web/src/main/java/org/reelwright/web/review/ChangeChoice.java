package org.reelwright.web.review;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.storyboard.Plan;

/** One thing that a reviewer may ask to be made anew. */
public record ChangeChoice(Stage stage, OptionalInt scene, String label) {

    /** @param filmed scenes whose shot a model has made: the others' are a way over their picture */
    static List<ChangeChoice> forFilm(Plan plan, Set<Integer> filmed) {
        Stream<ChangeChoice> whole = Stream.of(
                new ChangeChoice(Stage.SCRIPT, OptionalInt.empty(), "Another script"),
                new ChangeChoice(Stage.RENDITION, OptionalInt.empty(), "Cut this format again"));
        Stream<ChangeChoice> pictures = IntStream.range(0, plan.scenes().size())
                .filter(scene -> plan.pictured(scene) == scene)
                .mapToObj(scene -> of(Stage.IMAGE, "Another picture for scene ", scene));
        Stream<ChangeChoice> shots =
                filmed.stream().sorted().map(scene -> of(Stage.SHOT, "Another shot of scene ", scene));
        return Stream.of(whole, pictures, shots).flatMap(choices -> choices).toList();
    }

    private static ChangeChoice of(Stage stage, String label, int scene) {
        return new ChangeChoice(stage, OptionalInt.of(scene), label + (scene + 1));
    }

    /** As it travels in the form: {@code IMAGE/2}. */
    public String value() {
        return stage + (scene.isPresent() ? "/" + scene.getAsInt() : "");
    }
}
