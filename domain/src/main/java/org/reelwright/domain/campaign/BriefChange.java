package org.reelwright.domain.campaign;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A brief that is about to take another's place, and what that asks for. */
public record BriefChange(Brief before, Brief after) {

    private static final List<Function<Brief, Object>> IN_THE_FILMS = List.of(
            Brief::product,
            Brief::brand,
            Brief::audiences,
            Brief::shapes,
            Brief::lengths,
            Brief::label,
            Brief::leftOut,
            Brief::presenter,
            brief -> brief.goal().objective());

    /** Whether films look or sound otherwise, or are others: all of them are made anew then. Money, days and viewers do not. */
    public boolean remakesFilms() {
        return IN_THE_FILMS.stream().anyMatch(this::differ);
    }

    private boolean differ(Function<Brief, Object> part) {
        return Stream.of(before, after).map(part).distinct().count() > 1;
    }
}
