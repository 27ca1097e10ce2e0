package org.reelwright.domain.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.campaign.BriefDraft.AudienceDraft;

/**
 * The grid of films of a brief that is being typed: a row for each audience, angle and language, a column for each length
 * and shape, and a film where they cross unless it was left out. An angle is what an audience cares about, when each of
 * these is to have films of its own.
 */
public record Variants(List<Row> rows, List<Integer> lengths, List<Shape> shapes, List<String> leftOut) {

    public static final int MOST_AUDIENCES = AudienceCheck.MOST;
    private static final int LONGEST = 80;
    private static final String BOTH = "both";
    private static final List<String> USUAL_LENGTHS = List.of("6", "15", "30");
    private static final List<String> USUAL_SHAPES = List.of("9:16", "1:1", "16:9");

    /**
     * @param key the same however other rows come and go
     * @param audience which of those typed, from 0
     * @param angle empty when the films are about all that the audience cares about
     * @param language BCP 47 primary tag
     * @param caresAbout in this row
     */
    public record Row(String key, int audience, String name, String angle, String language, List<String> caresAbout) {

        AudienceDraft draft(boolean isAlone) {
            if (isAlone && angle.isEmpty()) {
                return new AudienceDraft(name, caresAbout, language);
            }
            String tongue = isAlone ? "" : language.equals("zh") ? " (中文)" : " (English)";
            String whole = name + (angle.isEmpty() ? "" : ": " + angle);
            String cut = whole.length() + tongue.length() > LONGEST ? whole.substring(0, LONGEST - 10) : whole;
            return new AudienceDraft(name.isEmpty() ? "" : cut + tongue, caresAbout, language);
        }
    }

    public static Variants of(Typed typed) {
        List<Row> rows = IntStream.range(0, MOST_AUDIENCES)
                .filter(at -> isThere(typed, at))
                .boxed()
                .flatMap(at -> rows(typed, at))
                .toList();
        return new Variants(
                rows.isEmpty() ? everyone(typed) : rows,
                some(typed.get("lengths"), USUAL_LENGTHS).stream()
                        .map(Variants::seconds)
                        .filter(Brief.LENGTHS::contains)
                        .toList(),
                some(typed.get("shapes"), USUAL_SHAPES).stream()
                        .flatMap(shape -> Shape.parse(shape).stream())
                        .toList(),
                some(typed.get("leftOut"), List.of()));
    }

    /** How one film of the grid is named in {@code leftOut} while the brief is typed. */
    public static String key(Row row, int seconds, Shape shape) {
        return row.key() + "/" + seconds + "/" + shape.slug();
    }

    public boolean makes(Row row, int seconds, Shape shape) {
        return !leftOut.contains(key(row, seconds, shape));
    }

    public int films() {
        return (int) cells().filter(cell -> cell).count();
    }

    /** The running time of all films together. */
    public long seconds() {
        return rows.stream()
                .flatMap(row -> lengths.stream()
                        .map(seconds -> (long) seconds
                                * shapes.stream()
                                        .filter(shape -> makes(row, seconds, shape))
                                        .count()))
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The time for which a presenter is heard: each cut's, in however many shapes. */
    public long cutSeconds() {
        return rows.stream()
                .flatMap(row -> lengths.stream()
                        .filter(seconds -> shapes.stream().anyMatch(shape -> makes(row, seconds, shape))))
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Scripts and voices: a row at a length, in however many shapes. */
    public int cuts() {
        return (int) rows.stream()
                .flatMap(row -> lengths.stream()
                        .filter(seconds -> shapes.stream().anyMatch(shape -> makes(row, seconds, shape))))
                .count();
    }

    List<AudienceDraft> audiences() {
        return rows.stream().map(row -> row.draft(isAlone(row))).toList();
    }

    /** As a brief names them. */
    List<String> filmsLeftOut() {
        var out = new ArrayList<String>();
        for (int at = 0; at < rows.size(); at++) {
            for (int seconds : lengths) {
                for (Shape shape : shapes) {
                    if (!makes(rows.get(at), seconds, shape)) {
                        out.add(Brief.film(at, seconds, shape));
                    }
                }
            }
        }
        return out;
    }

    private boolean isAlone(Row row) {
        return rows.stream()
                .noneMatch(other -> other.audience() == row.audience()
                        && other.angle().equals(row.angle())
                        && !other.language().equals(row.language()));
    }

    private Stream<Boolean> cells() {
        return rows.stream().flatMap(row -> lengths.stream()
                .flatMap(seconds -> shapes.stream().map(shape -> makes(row, seconds, shape))));
    }

    private static boolean isThere(Typed typed, int at) {
        String before = "audiences." + at;
        return !typed.get(before + ".name").isBlank()
                || !typed.get(before + ".caresAbout").isBlank();
    }

    private static Stream<Row> rows(Typed typed, int at) {
        String before = "audiences." + at;
        String name = typed.get(before + ".name").strip();
        List<String> cares = some(typed.get(before + ".caresAbout"), List.of());
        boolean apart = typed.get("angles").equals("each") && cares.size() > 1;
        List<String> angles = apart ? cares : List.of("");
        return IntStream.range(0, angles.size()).boxed().flatMap(angle -> languages(typed, at)
                .map(tag -> new Row(
                        at + "." + angle + "." + tag,
                        at,
                        name,
                        angles.get(angle),
                        tag,
                        apart ? List.of(angles.get(angle)) : cares)));
    }

    private static List<Row> everyone(Typed typed) {
        return languages(typed, 0)
                .map(tag -> new Row("0.0." + tag, 0, "Everyone", "", tag, List.of()))
                .toList();
    }

    private static Stream<String> languages(Typed typed, int at) {
        String chosen = typed.get("audiences." + at + ".language");
        return chosen.equals(BOTH) ? Stream.of("en", "zh") : Stream.of(chosen.isEmpty() ? "en" : chosen);
    }

    private static int seconds(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private static List<String> some(String typed, List<String> usual) {
        List<String> given = Phrases.split(typed).stream().distinct().toList();
        return given.isEmpty() ? usual : given;
    }
}
