package org.reelwright.domain.lead;

/**
 * A part of a document as it was read.
 *
 * @param place for people: {@code page 3}, {@code row 12}, a heading
 * @param question what this answers, where the document says so; else empty
 */
public record Section(String place, String question, String text) {

    public static Section of(String place, String text) {
        return new Section(place, "", text);
    }
}
