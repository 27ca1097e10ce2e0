package org.reelwright.ejb.livestream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workplaces;
import org.reelwright.ejb.production.Models;

/** Shows that are rehearsed on this node now: as many at once as configuration lets. */
@ApplicationScoped
public class Rehearsals {

    private static final int LONGEST_ANSWER = TalkingPoint.LONGEST;

    @Inject
    Shows shows;

    @Inject
    PushAddress addresses;

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Inject
    Models models;

    @Inject
    @Any
    Instance<LiveFace> faces;

    @Inject
    Clock clock;

    @Inject
    ShowRules rules;

    @Inject
    @ConfigProperty(name = "reelwright.livestream.rehearsals", defaultValue = "1")
    int atOnce;

    @Inject
    @ConfigProperty(name = "reelwright.livestream.presenter", defaultValue = "studio")
    String presenter;

    @Inject
    @ConfigProperty(name = "reelwright.livestream.short-side", defaultValue = "360")
    int shortSide;

    @Inject
    @ConfigProperty(name = "reelwright.livestream.fps", defaultValue = "15")
    int rate;

    private final Map<UUID, Rehearsal> running = new ConcurrentHashMap<>();

    /** @param from index of the segment to begin with; @param push an RTMP address, or empty */
    public Checked<LiveStand> start(Viewer viewer, UUID id, int from, String push) {
        Optional<RunOfShow> show = shows.find(viewer, id);
        if (show.isEmpty()) {
            return Shows.no("", "There is no such run of show.");
        }
        if (from < 0 || from >= show.get().script().segments().size()) {
            return Shows.no("from", "There is no segment of this number.");
        }
        return addresses.read(push).then(target -> begin(show.get(), from, target));
    }

    public LiveStand stand(Viewer viewer, UUID id) {
        return known(viewer, id).map(Rehearsal::stand).orElse(LiveStand.NONE);
    }

    /** Ends it, and deletes its files. @return whether there was one */
    public boolean stop(Viewer viewer, UUID id) {
        Optional<Rehearsal> known = known(viewer, id);
        known.ifPresent(Rehearsal::stop);
        return known.isPresent();
    }

    /** Is said as soon as the line on air has ended; read by the same rules as the show. */
    public Checked<LiveStand> answer(Viewer viewer, UUID id, String typed) {
        Optional<Rehearsal> known = known(viewer, id).filter(rehearsal -> !rehearsal.isOver());
        String words = PlainText.line(typed);
        if (known.isEmpty()) {
            return Shows.no("", "No rehearsal of this show is running.");
        }
        if (words.isEmpty() || PlainText.length(words) > LONGEST_ANSWER) {
            return Shows.no("words", "Type what is to be said, in at most " + LONGEST_ANSWER + " characters.");
        }
        return rules.may(shows.find(viewer, id).orElseThrow(), words).then(fine -> {
            known.get().answer(fine);
            return new Checked.Good<>(known.get().stand());
        });
    }

    /** A file of the stream: its playlist, or a piece. */
    public Optional<Path> file(Viewer viewer, UUID id, String name) {
        return known(viewer, id).flatMap(rehearsal -> rehearsal.file(name));
    }

    private synchronized Checked<LiveStand> begin(RunOfShow show, int from, Optional<PushAddress.Target> target) {
        running.values().removeIf(Rehearsal::isOver);
        if (running.size() >= atOnce) {
            boolean own = running.containsKey(show.id());
            return Shows.no(
                    "",
                    own
                            ? "This show is being rehearsed already."
                            : "Another show is being rehearsed on this server. Try again when it has ended.");
        }
        Path folder = files.workspace();
        try {
            var rehearsal = rehearsal(show, from, target, folder);
            running.put(show.id(), rehearsal);
            var thread = new Thread(rehearsal, "rehearsal");
            thread.setDaemon(true);
            thread.start();
            return new Checked.Good<>(rehearsal.stand());
        } catch (RuntimeException e) {
            Workplaces.remove(folder);
            throw e;
        }
    }

    private Rehearsal rehearsal(RunOfShow show, int from, Optional<PushAddress.Target> target, Path folder) {
        int width = Shape.VERTICAL.width(shortSide);
        int height = Shape.VERTICAL.height(shortSide);
        VoiceModel voice = models.of(VoiceModel.class, Stage.VOICE);
        var studio = new Rehearsal.Studio(face(), files, clock, folder, width, height, rate);
        return new Rehearsal(
                show,
                from,
                studio,
                new LiveEncoder(ffmpeg, folder, width, height, rate, target),
                new VoiceQueue(
                        voice,
                        show.order().language(),
                        show.order().brief().brand().tone()));
    }

    private LiveFace face() {
        return faces.stream()
                .filter(face -> face.provider().equals(presenter))
                .findFirst()
                .orElseThrow(() -> OutsideTrouble.lasting(
                        "reelwright.livestream.presenter names " + presenter + ", which cannot speak live.", null));
    }

    private Optional<Rehearsal> known(Viewer viewer, UUID id) {
        return Optional.ofNullable(running.get(id))
                .filter(rehearsal -> shows.find(viewer, id).isPresent());
    }

    @PreDestroy
    void close() {
        running.values().forEach(Rehearsal::stop);
    }
}
