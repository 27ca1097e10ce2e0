package org.reelwright.domain.rendition;

import java.util.List;

/**
 * What a film's files say of how it came to be, for machines to read.
 *
 * @param parts who made which, each once, in the order of the making
 * @param producer who is responsible, by name or by the code that an authority has given
 * @param id of the film among the producer's, and of its copies in other encodings
 */
public record FilmProvenance(DigitalSource source, List<MadePart> parts, String producer, String id) {

    public FilmProvenance {
        parts = List.copyOf(parts);
    }

    /** @param photographed whether there is a photograph in its pictures */
    public static FilmProvenance of(boolean photographed, List<MadePart> parts, String producer, String id) {
        boolean trained = parts.stream().anyMatch(MadePart::trained);
        return new FilmProvenance(
                DigitalSource.of(photographed, trained),
                parts.stream().distinct().toList(),
                producer,
                id);
    }

    public AigcField aigc() {
        return AigcField.of(producer, id);
    }
}
