package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/** Reads which films of the whole grid are not wanted. */
record FilmCheck(Findings findings) {

    private static final String FILM = "[0-9]{1,2}/[0-9]{1,3}/[0-9]{1,2}[x:][0-9]{1,2}";

    List<String> leftOut(List<String> typed, int audiences, List<Shape> shapes, List<Integer> lengths) {
        List<String> grid = grid(audiences, shapes, lengths);
        List<String> given = typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).map(PlainText::line).toList();
        for (int i = 0; i < given.size(); i++) {
            findings.expect(
                    given.get(i).matches(FILM),
                    "leftOut[" + i + "]",
                    "This names no film. Give audience, seconds and shape, such as 0/15/9x16.");
        }
        List<String> out = grid.stream()
                .filter(film -> given.contains(film) || given.contains(film.replace('x', ':')))
                .toList();
        findings.expect(out.isEmpty() || out.size() < grid.size(), "leftOut", "No film is left. Keep at least one.");
        return out;
    }

    private static List<String> grid(int audiences, List<Shape> shapes, List<Integer> lengths) {
        var grid = new ArrayList<String>();
        for (int audience = 0; audience < audiences; audience++) {
            for (int seconds : lengths) {
                for (Shape shape : shapes) {
                    grid.add(Brief.film(audience, seconds, shape));
                }
            }
        }
        return grid;
    }
}
