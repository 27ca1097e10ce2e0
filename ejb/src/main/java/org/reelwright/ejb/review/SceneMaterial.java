package org.reelwright.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Edit;
import org.reelwright.ejb.asset.Library;

/** Finds in the advertiser's library what a scene could show while its line is heard, and shows it. */
@Stateless
public class SceneMaterial {

    private static final int MOST = 12;

    @Inject
    Library library;

    @Inject
    Redrafts redrafts;

    @Inject
    Clock clock;

    /** @param ended whether its rights have: then it is seen, but cannot be picked */
    public record Offer(LibraryItem item, boolean ended) {}

    /** Nearest in meaning first. */
    public List<Offer> forLine(Viewer viewer, Room room, String line) {
        var production = room.production();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return library.forLine(viewer, production.advertiserId(), production.campaignId(), line, MOST).stream()
                .map(found -> new Offer(found.item(), found.item().rights().endedBy(today)))
                .toList();
    }

    /** As {@link Redrafts#edit}. */
    public Checked<Room> show(Viewer viewer, UUID film, int seen, int scene, UUID item) {
        return library.find(viewer, item)
                .map(found ->
                        redrafts.edit(viewer, film, seen, new Edit.Show(scene, item, found.name(), found.durationMs())))
                .orElseGet(() -> new Checked.Bad<>(List.of(new Violation("material", "There is no such material."))));
    }
}
