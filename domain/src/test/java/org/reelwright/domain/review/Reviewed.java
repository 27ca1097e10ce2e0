package org.reelwright.domain.review;

import java.time.Instant;
import java.util.UUID;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.FilmFiles;

/** A finished film for tests. */
final class Reviewed {

    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    static final String HASH = "ab".repeat(32);

    private Reviewed() {}

    static Creative film() {
        Campaign campaign = Campaign.draft(new UUID(0, 1), Briefs.brief().build(), NOON);
        Production production = Production.start(campaign, 1, NOON);
        Subject subject = Subject.cut(0, 15).in(Shape.VERTICAL);
        Job job = Job.order(new UUID(0, 2), Stage.RENDITION, subject, 1, 0, "", NOON);
        var file = new StoredFile(HASH, "video/mp4", 1_000);
        return Creative.finish(
                job,
                production,
                new FilmFiles(file, file, file, 360, 640, 15_000, 500),
                new Provenance("a", "b"),
                NOON);
    }
}
