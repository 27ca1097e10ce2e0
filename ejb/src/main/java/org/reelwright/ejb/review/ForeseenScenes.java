package org.reelwright.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.image.ImageOrders;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.production.Prices;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.shot.ShotOrders;

/** Which pictures and shots will be made anew, of every shape: those whose order nobody has carried out yet. */
@ApplicationScoped
class ForeseenScenes {

    private static final String KEPT = "kept";

    @Inject
    ImageOrders pictures;

    @Inject
    ShotOrders shots;

    @Inject
    Artifacts artifacts;

    @Inject
    Creatives creatives;

    @Inject
    Prices prices;

    /** @param picture hash of its order */
    private record Place(int scene, String picture) {}

    void estimate(Room room, Foresight.Estimate bill) {
        Production production = room.production();
        Map<String, ImageOrder> orders = new LinkedHashMap<>();
        List<Place> places = new ArrayList<>();
        Set<String> free = new HashSet<>();
        for (Shape shape : production.brief().shapes()) {
            for (int scene = 0; scene < room.board().scenes().size(); scene++) {
                ImageOrder order = pictures.of(production, room.board().plan(), shape, scene);
                String hash = ContentHash.ofOrder(order);
                orders.put(hash, order);
                places.add(new Place(scene, hash));
                if (room.board().scenes().get(scene).footage()) {
                    free.add(hash);
                }
            }
        }
        Map<String, Picture> there = pictures(production, orders.keySet());
        var anew = orders.keySet().stream()
                .filter(hash -> !there.containsKey(hash))
                .toList();
        bill.add(
                Stage.IMAGE,
                anew.size(),
                orders.size() - anew.size(),
                anew.stream()
                        .map(hash -> free.contains(hash)
                                ? new Checked.Good<>(prices.nothing())
                                : prices.of(ImageModel.class, Stage.IMAGE, orders.get(hash)))
                        .toList());
        shots(room, places, there, bill);
    }

    private Map<String, Picture> pictures(Production production, Set<String> hashes) {
        Map<String, Picture> there = new HashMap<>();
        artifacts
                .madeBefore(Frame.class, production.advertiserId(), hashes)
                .forEach(frame -> there.put(frame.orderHash(), frame.picture()));
        return there;
    }

    /** A shot of a picture that is not there yet is priced as if it were one of another. */
    private void shots(Room room, List<Place> places, Map<String, Picture> there, Foresight.Estimate bill) {
        Picture another = creatives.picturesOf(room.film()).get(0);
        Map<String, ShotOrder> orders = new LinkedHashMap<>();
        for (Place place : places) {
            if (room.board().scenes().get(place.scene()).footage()) {
                continue;
            }
            Picture picture = there.get(place.picture());
            ShotOrder order = shots.of(
                    room.production(), room.board().plan(), place.scene(), picture == null ? another : picture);
            orders.put(key(room, place, picture == null, order), order);
        }
        Set<String> made = artifacts.madeBefore(Shot.class, room.production().advertiserId(), orders.keySet()).stream()
                .map(Shot::orderHash)
                .collect(Collectors.toSet());
        List<ShotOrder> anew = orders.entrySet().stream()
                .filter(order ->
                        !made.contains(order.getKey()) && !order.getKey().startsWith(KEPT))
                .map(Map.Entry::getValue)
                .toList();
        bill.add(
                Stage.SHOT,
                anew.size(),
                orders.size() - anew.size(),
                anew.stream()
                        .map(order -> prices.of(VideoModel.class, Stage.SHOT, order))
                        .toList());
    }

    /** Shots that go on from others' last frames are known only by what those were: unchanged, all of them are kept. */
    private static String key(Room room, Place place, boolean newPicture, ShotOrder order) {
        boolean goesOn = room.board().scenes().get(place.scene()).continues();
        String hash = ContentHash.ofOrder(order);
        if (newPicture) {
            return "new " + place.picture() + hash;
        }
        return goesOn && room.limits().chains()
                ? (isAsBefore(room.before(), room.board(), place.scene()) ? KEPT : "new ") + place
                : hash;
    }

    private static boolean isAsBefore(Board before, Board after, int scene) {
        return IntStream.rangeClosed(after.plan().pictured(scene), scene).allMatch(i -> {
            Scene now = after.scenes().get(i);
            Scene then = before.scenes().get(after.origins().get(i));
            return now.picturedLike(then) && now.motion() == then.motion() && now.durationMs() == then.durationMs();
        });
    }
}
