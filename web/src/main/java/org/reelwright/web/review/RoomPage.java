package org.reelwright.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.rendition.Caption;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.Foreseen;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Redraft;
import org.reelwright.ejb.rendition.PlatformBook;
import org.reelwright.ejb.review.Redrafts;
import org.reelwright.ejb.review.Room;
import org.reelwright.ejb.voice.Voices;
import org.reelwright.web.production.ProductionEventsResource;
import org.reelwright.web.production.ProgressView;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** The storyboard room of one film: nothing is made of what {@link SceneDesk} keeps before somebody says so. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Table table;

    @Inject
    private SceneDesk desk;

    @Inject
    private transient Redrafts redrafts;

    @Inject
    private transient PlatformBook platforms;

    @Inject
    private transient Voices voices;

    private String id;

    public void open() {
        if (table.find(id).isEmpty()) {
            NotThere.answer();
        } else {
            desk.begin(id);
        }
    }

    public void undo() {
        desk.after(redrafts.undo(viewer, uuid(), desk.seen()));
    }

    public void redo() {
        desk.after(redrafts.redo(viewer, uuid(), desk.seen()));
    }

    public void undoAll() {
        desk.after(redrafts.undoAll(viewer, uuid(), desk.seen()));
    }

    public String make() {
        Checked<Integer> made = redrafts.make(viewer, uuid(), desk.seen());
        if (made instanceof Checked.Bad<Integer> bad) {
            desk.refused(bad.violations());
            return "";
        }
        Say.good("The new version is being made. You can leave this page and come back.");
        return "/storyboard/room?faces-redirect=true&includeViewParams=true";
    }

    public Room getRoom() {
        return table.open(id);
    }

    public Creative getFilm() {
        return getRoom().film();
    }

    public String getTitle() {
        var subject = getFilm().subject();
        return audience().name() + ", " + subject.seconds() + " s";
    }

    public String getLanguage() {
        return audience().language().tag();
    }

    private Audience audience() {
        return getRoom()
                .production()
                .brief()
                .audiences()
                .get(getFilm().subject().audience());
    }

    public String getProduct() {
        return getRoom().production().brief().product().name();
    }

    public List<SceneView> getScenes() {
        return table.scenes(getRoom());
    }

    public List<CaptionView> getCaptions() {
        List<Caption> captions = table.captions(getRoom());
        return captions.stream()
                .map(caption -> new CaptionView(caption, getFilm().files().durationMs()))
                .toList();
    }

    public List<SafeArea> getSafeAreas() {
        return SafeArea.of(platforms.platforms(), getFilm().subject());
    }

    public List<Creative> getShapes() {
        return table.shapes(getRoom());
    }

    public List<Creative> getVersions() {
        return table.versions(getRoom());
    }

    public Creative getNewest() {
        List<Creative> versions = getVersions();
        return versions.get(versions.size() - 1);
    }

    public List<String> getEdits() {
        return getRoom().edits().stream().map(EditWords::of).toList();
    }

    public boolean isMayRedo() {
        return getRoom().redraft().filter(Redraft::mayRedo).isPresent();
    }

    public Foreseen getForeseen() {
        return table.foreseen(getRoom());
    }

    public List<PartView> getParts() {
        return getForeseen().parts().stream().map(PartView::of).toList();
    }

    public int getNext() {
        return getRoom().production().revision() + 1;
    }

    public ProgressView getProgress() {
        return table.progress(getRoom());
    }

    public String getFollow() {
        return ProductionEventsResource.url(getRoom().production().id());
    }

    public List<Motion> getMotions() {
        return List.of(Motion.values());
    }

    public List<PhotoChoice> getPhotos() {
        List<UUID> all = getRoom().production().brief().product().photos();
        UUID shown = desk.getScene().scene().photo();
        Stream<PhotoChoice> found = all.contains(shown) ? Stream.of() : Stream.of(new PhotoChoice(shown.toString(), 0));
        return Stream.concat(
                        IntStream.range(0, all.size())
                                .mapToObj(i -> new PhotoChoice(all.get(i).toString(), i + 1)),
                        found)
                .toList();
    }

    /** @param number of the product's photo; 0 of what was found in the library */
    public record PhotoChoice(String id, int number) {}

    private UUID uuid() {
        return getFilm().id();
    }

    /** Names of those on offer; none where there is no choice. */
    public List<String> getVoices() {
        return voices.offered(audience().language());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
