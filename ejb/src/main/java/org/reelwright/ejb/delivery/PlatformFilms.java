package org.reelwright.ejb.delivery;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.delivery.LevelledCopy;
import org.reelwright.domain.delivery.LevelledFilm;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Films as platforms want them: as they are, or levelled, which is done when a copy is wanted for the first time. */
@ApplicationScoped
public class PlatformFilms {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformFilms.class);

    @Inject
    LevelledFilms films;

    @Inject
    LevelledCut cut;

    @Inject
    Clock clock;

    /** @return empty where the film cannot be made as loud as the platform wants it */
    public Optional<StoredFile> of(Creative film, Platform platform) {
        return platform.isAsLoudAsOnline()
                ? Optional.of(film.files().film())
                : films.find(film.filmHash(), platform)
                        .orElseGet(() -> level(film, platform))
                        .copy()
                        .map(LevelledCopy::file);
    }

    private LevelledFilm level(Creative film, Platform platform) {
        LevelledFilm made = LevelledFilm.made(film.filmHash(), platform, cut(film, platform), clock.instant());
        try {
            films.keep(film.id(), made);
            return made;
        } catch (EJBException e) {
            LOG.info("film {}: somebody else was faster", film.filmHash());
            return films.find(film.filmHash(), platform).orElseThrow(() -> e);
        }
    }

    private Optional<LevelledCopy> cut(Creative film, Platform platform) {
        try {
            return cut.of(film.files(), platform.loudness());
        } catch (OutsideTrouble e) {
            LOG.warn("film {} has no copy for {}: {}", film.filmHash(), platform.name(), e.getMessage());
            return Optional.empty();
        }
    }
}
