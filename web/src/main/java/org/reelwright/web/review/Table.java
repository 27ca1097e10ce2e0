package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.rendition.Caption;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.Foreseen;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.review.Foresight;
import org.reelwright.ejb.review.Room;
import org.reelwright.ejb.review.Rooms;
import org.reelwright.ejb.review.SceneMaterial;
import org.reelwright.web.production.ProgressView;
import org.reelwright.web.shared.NotThere;

/** What lies on the table during one request: read once, and again after a change. */
@RequestScoped
public class Table {

    @Inject
    private Viewer viewer;

    @Inject
    private Rooms rooms;

    @Inject
    private Creatives creatives;

    @Inject
    private Foresight foresight;

    @Inject
    private Productions productions;

    @Inject
    private Library library;

    private final Map<String, Optional<Room>> opened = new TreeMap<>();
    private final Map<String, Object> looked = new TreeMap<>();

    /** @param id as it stands in the address */
    Optional<Room> find(String id) {
        Optional<UUID> film = NotThere.id(id);
        return film.isEmpty() ? Optional.empty() : opened.computeIfAbsent(id, at -> rooms.open(viewer, film.get()));
    }

    Room open(String id) {
        return find(id).orElseThrow();
    }

    /** What came of a change. */
    void lay(Room room) {
        opened.put(room.film().id().toString(), Optional.of(room));
        looked.clear();
    }

    void clear() {
        opened.clear();
        looked.clear();
    }

    Foreseen foreseen(Room room) {
        return once(room, "foreseen", () -> foresight.of(room));
    }

    /** In the order in which they would be shown. */
    List<SceneView> scenes(Room room) {
        return once(room, "scenes", () -> SceneView.of(room, creatives.picturesOf(room.film()), chosen(room)));
    }

    /** How that looks which was chosen for a scene instead of what the film shows, by what it is. */
    private Map<UUID, String> chosen(Room room) {
        Set<UUID> shown = photos(room.before());
        return photos(room.board()).stream()
                .filter(photo -> !shown.contains(photo))
                .flatMap(photo ->
                        library.item(photo).flatMap(LibraryItem::still).stream().map(still -> Map.entry(photo, still)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<UUID> photos(Board board) {
        return board.scenes().stream().map(Scene::photo).collect(Collectors.toSet());
    }

    /** @param words that the library is asked for */
    List<SceneMaterial.Offer> offers(Room room, String words, Supplier<List<SceneMaterial.Offer>> look) {
        return once(room, "offers " + words + " ", look);
    }

    List<Caption> captions(Room room) {
        return once(room, "captions", () -> creatives.captionsOf(room.film()));
    }

    List<Creative> versions(Room room) {
        return once(room, "versions", () -> creatives.history(room.film()));
    }

    List<Creative> shapes(Room room) {
        return once(room, "shapes", () -> creatives.shapesOf(room.film()));
    }

    ProgressView progress(Room room) {
        return once(
                room,
                "progress",
                () -> ProgressView.of(productions.view(viewer, room.production().id()), List.of()));
    }

    /** A page asks for the same again and again while it is written. */
    @SuppressWarnings("unchecked")
    private <T> T once(Room room, String what, Supplier<T> look) {
        return (T) looked.computeIfAbsent(what + room.film().id(), key -> look.get());
    }
}
