package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.rendition.Caption;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.Foreseen;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.review.Foresight;
import org.reelwright.ejb.review.Room;
import org.reelwright.ejb.review.Rooms;
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

    private final Map<String, Optional<Room>> opened = new TreeMap<>();
    private Foreseen foreseen;

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
        foreseen = null;
    }

    void clear() {
        opened.clear();
        foreseen = null;
    }

    Foreseen foreseen(Room room) {
        if (foreseen == null) {
            foreseen = foresight.of(room);
        }
        return foreseen;
    }

    SortedMap<Integer, Picture> pictures(Room room) {
        return creatives.picturesOf(room.film());
    }

    List<Caption> captions(Room room) {
        return creatives.captionsOf(room.film());
    }

    List<Creative> versions(Room room) {
        return creatives.history(room.film());
    }

    List<Creative> shapes(Room room) {
        return creatives.shapesOf(room.film());
    }
}
