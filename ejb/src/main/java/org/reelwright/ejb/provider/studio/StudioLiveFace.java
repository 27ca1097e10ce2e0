package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.livestream.LiveFace;
import org.reelwright.ejb.presenter.Acted;
import org.reelwright.ejb.presenter.Acting;
import org.reelwright.ejb.presenter.DrawnPerson;
import org.reelwright.ejb.presenter.PresenterPose;
import org.reelwright.ejb.shot.FrameCanvas;

/** The drawn presenter, live. */
@ApplicationScoped
class StudioLiveFace implements LiveFace {

    private static final int BREATH_MS = 350;
    private static final double JOINED_SECONDS = .6;

    @Inject
    FileStore files;

    @Override
    public String provider() {
        return "studio";
    }

    @Override
    public Sitting sit(int width, int height, int framesPerSecond, String appearance, long seed) {
        return new Seat(DrawnPerson.atHome(appearance, seed, width, height), framesPerSecond, seed, files);
    }

    private static final class Seat implements Sitting {

        private final DrawnPerson person;
        private final int rate;
        private final FileStore files;
        private long seed;
        private PresenterPose last = Acting.of(List.of(), 1, 1, 0).get(0).pose();

        Seat(DrawnPerson person, int rate, long seed, FileStore files) {
            this.person = person;
            this.rate = rate;
            this.seed = seed;
            this.files = files;
        }

        @Override
        public Take speak(Speech speech) {
            int frames = Math.max(1, (speech.durationMs() + BREATH_MS) * rate / 1000);
            return take(Acting.of(files.path(speech.audio()), speech, rate, frames, seed++));
        }

        @Override
        public Take rest(int frames) {
            return take(Acting.of(List.of(), rate, frames, seed++));
        }

        private Take take(List<Acted> acting) {
            PresenterPose from = last;
            return new Take() {
                @Override
                public int frames() {
                    return acting.size();
                }

                @Override
                public void draw(FrameCanvas canvas, int frame) {
                    double share = Math.min(1, (frame + 1) / (JOINED_SECONDS * rate));
                    Acted moment = acting.get(frame);
                    last = joined(from, moment.pose(), share * share * (3 - 2 * share));
                    person.draw(canvas, new Acted(last, moment.mouth()), 1);
                }
            };
        }

        /** Nobody jumps from where they were to where the next line begins. */
        private static PresenterPose joined(PresenterPose from, PresenterPose to, double share) {
            return new PresenterPose(
                    mixed(from.headX(), to.headX(), share),
                    mixed(from.headY(), to.headY(), share),
                    mixed(from.turn(), to.turn(), share),
                    mixed(from.breath(), to.breath(), share),
                    to.lid(),
                    to.gaze(),
                    mixed(from.brow(), to.brow(), share),
                    mixed(from.hand(), to.hand(), share));
        }

        private static double mixed(double one, double other, double share) {
            return one + (other - one) * share;
        }
    }
}
