package org.reelwright.it.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.rendition.Provenances;
import org.reelwright.ejb.review.Shared;
import org.reelwright.ejb.review.Shares;
import org.reelwright.it.ads.LaunchedCampaign;

/** Puts real little films into the server, and links to them. */
@ApplicationScoped
public class FilmToShare {

    static final Viewer MANAGER = new Viewer("mona", Role.ACCOUNT_MANAGER, Optional.empty());

    @PersistenceContext(unitName = "reelwright")
    private EntityManager entities;

    @Inject
    private LaunchedCampaign campaigns;

    @Inject
    private Ffmpeg ffmpeg;

    @Inject
    private FileStore files;

    @Inject
    private Provenances provenances;

    @Inject
    private Shares shares;

    Creative film(String name) {
        Path made = files.workspace().resolve("film.mp4");
        ffmpeg.run(List.of(
                "-f",
                "lavfi",
                "-i",
                "testsrc=s=180x320:r=30:d=0.5",
                "-metadata",
                "title=" + name,
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p",
                made.toString()));
        provenances.carry(FilmProvenance.of(true, List.of(), "test", "1"), made);
        StoredFile film = files.keep(made, "video/mp4");
        return campaigns.unreviewed(name, new FilmFiles(film, film, film, 180, 320, 500, 100));
    }

    /** @return the link's token */
    String share(Creative film, String recipient) {
        return ((Checked.Good<Shared>) shares.share(MANAGER, film.id(), recipient, 7))
                .value()
                .token();
    }

    UUID idOf(String token) {
        return shares.byToken(token).orElseThrow().id();
    }

    void revoke(String token) {
        shares.revoke(MANAGER, idOf(token));
    }

    /** As if its days were over. */
    @Transactional
    public void end(String token) {
        entities.createQuery("update ClientShare s set s.expiresAt = :past where s.id = :id")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("id", idOf(token))
                .executeUpdate();
    }
}
