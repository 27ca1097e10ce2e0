package org.reelwright.domain.rendition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.production.Provenance;

/**
 * One part of a film and who made it.
 *
 * @param part such as {@code script} or {@code shot}
 * @param scenes in which it is, counted from 1; none for what is in all of the film
 */
public record MadePart(String part, String provider, String model, List<Integer> scenes) {

    private static final String DRAWN_BY_PROGRAM = "studio";
    private static final String WRITTEN = "script";
    private static final MadePart MUSIC = new MadePart("music", DRAWN_BY_PROGRAM, "studio-composer-1");

    public MadePart {
        scenes = List.copyOf(scenes);
    }

    /** In all of the film. */
    public MadePart(String part, String provider, String model) {
        this(part, provider, model, List.of());
    }

    /** The film goes to the public: persons are not named. */
    public static MadePart of(String part, Provenance by) {
        return new MadePart(part, by.provider(), by.unnamed().model());
    }

    /**
     * All of a film, whose music is always composed by program.
     *
     * @param pictures one for each scene, as are {@code shots}
     * @param voice of a film that is spoken
     * @param presenter of a film that somebody presents
     */
    public static List<MadePart> ofFilm(
            Provenance script,
            List<Provenance> pictures,
            List<Provenance> shots,
            Optional<Provenance> voice,
            Optional<Provenance> presenter) {
        return Stream.of(
                        Stream.of(of(WRITTEN, script)),
                        ofScenes("picture", pictures),
                        ofScenes("shot", shots),
                        voice.map(by -> of("voice", by)).stream(),
                        presenter.map(by -> of("presenter", by)).stream(),
                        Stream.of(MUSIC))
                .flatMap(parts -> parts)
                .toList();
    }

    /** Each maker once, with the scenes that it made; the first one first. */
    private static Stream<MadePart> ofScenes(String part, List<Provenance> scenes) {
        Map<MadePart, List<Integer>> makers = IntStream.range(0, scenes.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> of(part, scenes.get(i)),
                        LinkedHashMap::new,
                        Collectors.mapping(i -> i + 1, Collectors.toList())));
        return makers.entrySet().stream()
                .map(made -> new MadePart(
                        part, made.getKey().provider(), made.getKey().model(), made.getValue()));
    }

    /** Whether this is seen or heard, and by a model that has learned from samples, as all but the studio's have. */
    boolean trained() {
        return !part.equals(WRITTEN)
                && !provider.equals(DRAWN_BY_PROGRAM)
                && !provider.equals(Provenance.UPLOADED.provider());
    }
}
