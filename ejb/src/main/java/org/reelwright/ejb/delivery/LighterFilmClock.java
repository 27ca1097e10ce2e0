package org.reelwright.ejb.delivery;

import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.delivery.LighterFilm;
import org.reelwright.domain.shared.OutsideTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes smaller copies of films that are served already, one after the other, on one thread and politely. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LighterFilmClock {

    private static final Logger LOG = LoggerFactory.getLogger(LighterFilmClock.class);

    @Inject
    LighterFilms films;

    @Inject
    LighterCut cut;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.lighter", defaultValue = "true")
    boolean wanted;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "lighter films")
    public void tick() {
        if (wanted) {
            films.wanted().ifPresent(this::make);
        }
    }

    private void make(LighterFilms.Wanted film) {
        String hash = film.files().film().hash();
        try {
            films.keep(
                    film.creative(),
                    cut.of(film.files())
                            .map(copy -> LighterFilm.made(hash, copy, clock.instant()))
                            .orElseGet(() -> LighterFilm.none(hash, clock.instant())));
        } catch (OutsideTrouble e) {
            LOG.warn("film {} has no smaller copy: {}", hash, e.getMessage());
            films.keep(film.creative(), LighterFilm.none(hash, clock.instant()));
        } catch (EJBException e) {
            LOG.info("film {}: another node was faster", hash);
        }
    }
}
