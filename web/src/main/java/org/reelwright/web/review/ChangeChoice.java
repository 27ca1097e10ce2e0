package org.reelwright.web.review;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.production.Stage;

/** One thing that a reviewer may ask to be made anew. */
public record ChangeChoice(Stage stage, OptionalInt scene, String label) {

    /** @param scenes number of scenes in the film */
    static List<ChangeChoice> forFilm(int scenes) {
        Stream<ChangeChoice> whole = Stream.of(
                new ChangeChoice(Stage.SCRIPT, OptionalInt.empty(), "Another script"),
                new ChangeChoice(Stage.RENDITION, OptionalInt.empty(), "Cut this format again"));
        Stream<ChangeChoice> pictures = IntStream.range(0, scenes)
                .mapToObj(
                        i -> new ChangeChoice(Stage.IMAGE, OptionalInt.of(i), "Another picture for scene " + (i + 1)));
        return Stream.concat(whole, pictures).toList();
    }

    /** As it travels in the form: {@code IMAGE/2}. */
    public String value() {
        return stage + (scene.isPresent() ? "/" + scene.getAsInt() : "");
    }
}
