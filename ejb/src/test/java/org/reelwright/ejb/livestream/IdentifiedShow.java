package org.reelwright.ejb.livestream;

import java.lang.reflect.Field;
import java.util.UUID;
import org.reelwright.domain.livestream.RunOfShow;

/** A show with an id, which only the database gives. */
final class IdentifiedShow {

    private IdentifiedShow() {}

    static RunOfShow of(RunOfShow show) {
        try {
            Field id = RunOfShow.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(show, new UUID(1, 2));
            return show;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
