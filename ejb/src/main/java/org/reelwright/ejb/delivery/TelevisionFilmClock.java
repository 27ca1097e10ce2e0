package org.reelwright.ejb.delivery;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.rendition.Platform;
import org.reelwright.ejb.rendition.PlatformBook;

/** Levels films that are served already for televisions, one after the other. */
@Singleton
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TelevisionFilmClock {

    @Inject
    LevelledFilms films;

    @Inject
    PlatformFilms copies;

    @Inject
    PlatformBook platforms;

    @Inject
    @ConfigProperty(name = "reelwright.delivery.television", defaultValue = "true")
    boolean wanted;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false, info = "films for televisions")
    public void tick() {
        if (wanted) {
            platforms
                    .platforms()
                    .named(Platform.TELEVISION)
                    .filter(television -> !television.isAsLoudAsOnline())
                    .ifPresent(this::levelOne);
        }
    }

    private void levelOne(Platform television) {
        films.wanted(television).ifPresent(film -> copies.of(film, television));
    }
}
