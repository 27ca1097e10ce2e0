package org.reelwright.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Edit;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.ejb.asset.AssetRights;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.production.Artifacts;
import org.reelwright.ejb.voice.Voices;

/** What an edit may name: photos of the product, voices on offer, and what lies in the advertiser's own library. */
@ApplicationScoped
class EditRules {

    @Inject
    Voices voices;

    @Inject
    Library library;

    @Inject
    AssetRights rights;

    @Inject
    Artifacts artifacts;

    List<Violation> refusals(Room room, Edit edit) {
        if (edit instanceof Edit.Restage restage && !isThere(room, restage)) {
            return no("photo", "Choose one of the product’s photos.");
        }
        if (edit instanceof Edit.Recast recast && !isOffered(recast.voice(), room)) {
            return no("voice", "Choose one of the voices on offer.");
        }
        return edit instanceof Edit.Show show ? material(room, show) : List.of();
    }

    /** What was picked out of the library for a scene may go on standing there otherwise. */
    private static boolean isThere(Room room, Edit.Restage restage) {
        Board board = room.board();
        return room.production().brief().product().photos().contains(restage.photo())
                || board.has(restage.scene())
                        && board.scenes().get(restage.scene()).photo().equals(restage.photo());
    }

    private List<Violation> material(Room room, Edit.Show show) {
        boolean there = library.item(show.item())
                .filter(item -> item.advertiserId().equals(room.production().advertiserId()))
                .filter(item -> item.kind().fillsAScene() && item.durationMs() == show.footageMs())
                .isPresent();
        return there
                ? about("material", rights.refusals(List.of(show.item())))
                : no("material", "There is no such material.");
    }

    /** Why a board cannot be made: rights to what it shows may have ended since it was picked. */
    List<Violation> refusals(Room room, Board board) {
        Set<UUID> shown = new HashSet<>(room.production().brief().material());
        shown.addAll(picked(room.production(), List.of(board.plan())));
        return rights.refusals(shown);
    }

    /** What films show that their brief does not name, with this board in the place of that cut's. */
    Set<UUID> picked(Room room, Board board) {
        Map<Subject, Plan> newest = artifacts
                .all(Storyboard.class, room.production().id())
                .stream()
                .collect(Collectors.toMap(Storyboard::subject, Storyboard::plan, (older, newer) -> newer));
        newest.put(room.script().subject(), board.plan());
        return picked(room.production(), newest.values());
    }

    private static Set<UUID> picked(Production production, Collection<Plan> plans) {
        List<UUID> named = production.brief().material();
        return plans.stream()
                .flatMap(plan -> plan.scenes().stream())
                .map(Scene::photo)
                .filter(photo -> !named.contains(photo))
                .collect(Collectors.toSet());
    }

    private boolean isOffered(String voice, Room room) {
        int audience = room.film().subject().audience();
        return voice.isEmpty()
                || voices.offered(room.production()
                                .brief()
                                .audiences()
                                .get(audience)
                                .language())
                        .contains(voice);
    }

    private static List<Violation> about(String field, List<Violation> wrong) {
        return wrong.stream().map(one -> new Violation(field, one.message())).toList();
    }

    private static List<Violation> no(String field, String why) {
        return List.of(new Violation(field, why));
    }
}
