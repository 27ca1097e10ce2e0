package org.reelwright.domain.rendition;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a film's pictures come from, in the words of the IPTC's Digital Source Type. */
public enum DigitalSource {
    /** Of photographs and of what a trained model made. */
    COMPOSITE_WITH_TRAINED("compositeWithTrainedAlgorithmicMedia"),
    /** Of photographs and of what a program drew. */
    COMPOSITE_SYNTHETIC("compositeSynthetic"),
    /** All of it by a trained model. */
    TRAINED("trainedAlgorithmicMedia"),
    /** All of it by a program. */
    ALGORITHMIC("algorithmicMedia");

    private static final String SCHEME = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String term;

    DigitalSource(String term) {
        this.term = term;
    }

    public String uri() {
        return SCHEME + term;
    }

    /** @param photographed whether a photograph is in it */
    static DigitalSource of(boolean photographed, boolean trained) {
        if (photographed) {
            return trained ? COMPOSITE_WITH_TRAINED : COMPOSITE_SYNTHETIC;
        }
        return trained ? TRAINED : ALGORITHMIC;
    }

    public static Optional<DigitalSource> ofUri(String uri) {
        return Stream.of(values()).filter(source -> source.uri().equals(uri)).findFirst();
    }
}
