package org.reelwright.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.review.Room;

/**
 * One scene as the page shows it.
 *
 * @param index from 0, where it stands now
 * @param scene as it would be
 * @param line what is said and written, or empty words
 * @param then the scene of the present film that it comes from
 * @param picture hash of its still in the present film; empty where that is gone
 * @param chosen hash of how that looks which was chosen out of the library instead; empty where nothing was
 * @param filmMs length of the present film
 * @param newPicture whether its picture is another one than that still
 */
public record SceneView(
        int index,
        Scene scene,
        Line line,
        Scene then,
        String picture,
        String chosen,
        int filmMs,
        boolean changed,
        boolean newPicture) {

    private static final Line SILENCE = new Line(null, "", "");

    /** In the order in which they would be shown. */
    static List<SceneView> of(Room room, Map<Integer, Picture> pictures, Map<UUID, String> chosen) {
        Board board = room.board();
        Set<Integer> changed = room.rework().changedScenes();
        var views = new ArrayList<SceneView>();
        for (int i = 0; i < board.scenes().size(); i++) {
            int origin = board.origins().get(i);
            Scene scene = board.scenes().get(i);
            Scene then = room.before().scenes().get(origin);
            views.add(new SceneView(
                    i,
                    scene,
                    scene.wordless() ? SILENCE : board.lines().get(scene.line()),
                    then,
                    pictures.containsKey(origin) ? pictures.get(origin).flat().hash() : "",
                    chosen.getOrDefault(scene.photo(), ""),
                    room.film().files().durationMs(),
                    changed.contains(i),
                    !scene.picturedLike(then)));
        }
        return views;
    }

    public String thumb() {
        return chosen.isEmpty() ? picture : chosen;
    }

    public int number() {
        return index + 1;
    }

    public boolean worded() {
        return !scene.wordless();
    }

    public String seconds() {
        return seconds(scene.durationMs());
    }

    /** On the timeline, where it would be, as is {@link #width}. */
    public String left() {
        return share(scene.startMs());
    }

    public String width() {
        return share(scene.durationMs());
    }

    private String share(int ms) {
        return String.format(Locale.ROOT, "%.3f%%", ms * 100.0 / filmMs);
    }

    static String seconds(int ms) {
        return String.format(Locale.ROOT, "%.1f", ms / 1000.0);
    }
}
