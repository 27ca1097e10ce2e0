package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.image.Stand;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.presenter.DrawnPerson;
import org.reelwright.ejb.shot.ClipColours;

/** Has presenters enter. Remembers the people that were drawn last: every piece of a film needs the same. */
@ApplicationScoped
class Actors {

    /** Each takes up to 20 MB. */
    private static final int REMEMBERED = 4;

    private record Costume(CastMember who, Rgb wears, Stand stand, Optional<Rgb> ground, int width, int height) {

        DrawnPerson drawn() {
            return DrawnPerson.cutOut(who, wears, stand, ground, width, height);
        }
    }

    private final Map<Costume, DrawnPerson> recent = new LinkedHashMap<>(8, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Costume, DrawnPerson> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    /** @param width of the frame, as {@code height} */
    Actor enter(Optional<Presence.Part> part, int width, int height) {
        return part.map(who -> enter(who, width, height)).orElse(Actor.NOBODY);
    }

    private Actor enter(Presence.Part part, int width, int height) {
        Presence presence = part.presence();
        if (!presence.appearance().isDrawn()) {
            return new FilmedActor(
                    part,
                    width,
                    height,
                    (clip, from, tempo, across, down) -> FilmedReel.of(
                            ffmpeg,
                            files.path(clip.file()),
                            ClipColours.decoded(clip),
                            across,
                            down,
                            presence.framesPerSecond(),
                            from,
                            tempo));
        }
        DrawnPerson person = person(new Costume(
                presence.who(), presence.drawn().wears(), presence.stand(), presence.ground(), width, height));
        int[] frame = {part.from()};
        return canvas -> {
            double there = part.there(frame[0]);
            if (there > 0) {
                person.draw(canvas, presence.acted(frame[0]), there);
            }
            frame[0]++;
        };
    }

    private synchronized DrawnPerson person(Costume costume) {
        return recent.computeIfAbsent(costume, Costume::drawn);
    }
}
