package org.reelwright.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.rendition.Caption;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.Foreseen;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Edit;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Redraft;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.ejb.asset.Photos;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.PlatformBook;
import org.reelwright.ejb.review.Redrafts;
import org.reelwright.ejb.review.Room;
import org.reelwright.ejb.voice.Voices;
import org.reelwright.web.production.ProductionEventsResource;
import org.reelwright.web.production.ProgressView;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** The storyboard room of one film: each change is kept at once; nothing is made before somebody says so. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Table table;

    @Inject
    private transient Redrafts redrafts;

    @Inject
    private transient Productions productions;

    @Inject
    private transient PlatformBook platforms;

    @Inject
    private transient Photos photos;

    @Inject
    private transient Voices voices;

    private String id;
    private int selected;
    private int seen;
    private String voice = "";
    private String dragged = "";
    private SceneForm form = new SceneForm();
    private Refusals wrong = Refusals.NONE;

    public void open() {
        if (table.find(id).isEmpty()) {
            NotThere.answer();
        } else {
            seen = getRoom().state();
            select();
        }
    }

    /** Another scene is worked at. */
    public void select() {
        selected = Math.max(0, Math.min(selected, board().scenes().size() - 1));
        wrong = Refusals.NONE;
        form = SceneForm.of(getScene());
        voice = board().voice();
    }

    public void reword() {
        edit(new Edit.Reword(selected, form.getOnScreen(), form.getSpoken()));
    }

    public void retime() {
        Optional<Integer> ms = form.milliseconds();
        if (ms.isEmpty()) {
            wrong = Refusals.at("seconds", "Give the seconds as a number, such as 2.5.");
        } else {
            edit(new Edit.Retime(selected, ms.get()));
        }
    }

    public void move() {
        edit(new Edit.Move(selected, form.getMotion()));
    }

    public void restage() {
        edit(new Edit.Restage(selected, UUID.fromString(form.getPhoto()), form.getStaging()));
    }

    public void retake() {
        edit(new Edit.Retake(
                selected,
                form.getWish(),
                getRoom().production().revision() + 1 + getEdits().size()));
    }

    /** Another voice for the whole film. */
    public void recast() {
        edit(new Edit.Recast(voice));
    }

    /**
     * Something was dragged on the timeline: {@code order/2/4} moves scene 2 to where scene 4 is, {@code length/2/3100} makes
     * it last 3.1 s.
     */
    public void drag() {
        if (!dragged.matches("(order|length)/[0-9]{1,3}/[0-9]{1,6}")) {
            return;
        }
        String[] parts = dragged.split("/");
        selected = Math.min(Integer.parseInt(parts[1]), board().scenes().size() - 1);
        int to = Integer.parseInt(parts[2]);
        if (parts[0].equals("order")) {
            reorder(Math.min(to, board().scenes().size() - 1));
        } else {
            edit(new Edit.Retime(selected, to));
        }
    }

    /** Step by step, past what belongs together; the end card stays last. */
    private void reorder(int to) {
        for (int step = board().scenes().size(); step > 0 && wrong.isEmpty(); step--) {
            List<Integer> block = board().block(selected);
            if (to > block.get(block.size() - 1) && isMayLater()) {
                later();
            } else if (to < block.get(0) && isMayEarlier()) {
                earlier();
            } else {
                return;
            }
        }
    }

    public void later() {
        swap(selected);
    }

    public void earlier() {
        swap(board().block(selected).get(0) - 1);
    }

    private void swap(int scene) {
        int origin = board().origins().get(selected);
        edit(new Edit.Swap(scene));
        selected = board().origins().indexOf(origin);
        if (wrong.isEmpty()) {
            select();
        }
    }

    public void undo() {
        after(redrafts.undo(viewer, uuid(), seen));
    }

    public void redo() {
        after(redrafts.redo(viewer, uuid(), seen));
    }

    public void undoAll() {
        after(redrafts.undoAll(viewer, uuid(), seen));
    }

    public String make() {
        Checked<Integer> made = redrafts.make(viewer, uuid(), seen);
        if (made instanceof Checked.Bad<Integer> bad) {
            refused(bad.violations());
            return "";
        }
        Say.good("The new version is being made. You can leave this page and come back.");
        return "/storyboard/room?faces-redirect=true&includeViewParams=true";
    }

    private void edit(Edit edit) {
        after(redrafts.edit(viewer, uuid(), seen, edit));
    }

    private void after(Checked<Room> answer) {
        if (answer instanceof Checked.Bad<Room> bad) {
            refused(bad.violations());
        } else {
            Room room = ((Checked.Good<Room>) answer).value();
            table.lay(room);
            seen = room.state();
            select();
        }
    }

    /** What was typed stays; what somebody else has done meanwhile is shown. */
    private void refused(List<Violation> violations) {
        table.clear();
        seen = getRoom().state();
        wrong = Refusals.of(violations);
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
        return SceneView.of(getRoom(), table.pictures(getRoom()));
    }

    public SceneView getScene() {
        return getScenes().get(selected);
    }

    public boolean isMayEarlier() {
        int first = board().block(selected).get(0);
        return first > 0 && board().maySwap(first - 1);
    }

    public boolean isMayLater() {
        return board().maySwap(selected);
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
        return getRoom().redraft().filter(draft -> !draft.isOrdered()).map(Redraft::edits).orElse(List.of()).stream()
                .map(EditWords::of)
                .toList();
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
        return ProgressView.of(productions.view(viewer, getRoom().production().id()), List.of());
    }

    public String getFollow() {
        return ProductionEventsResource.url(getRoom().production().id());
    }

    public List<Motion> getMotions() {
        return List.of(Motion.values());
    }

    public List<Staging> getStagings() {
        boolean last = board().isEndCard(selected);
        return Stream.of(Staging.values())
                .filter(staging -> (staging == Staging.END_CARD) == last)
                .filter(staging -> staging != Staging.PRESENTER || form.getStaging() == staging)
                .toList();
    }

    public List<PhotoChoice> getPhotos() {
        List<UUID> all = getRoom().production().brief().product().photos();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new PhotoChoice(
                        all.get(i).toString(), i + 1, photos.file(all.get(i)).hash()))
                .toList();
    }

    /** @param hash of its file */
    public record PhotoChoice(String id, int number, String hash) {}

    private Board board() {
        return getRoom().board();
    }

    private UUID uuid() {
        return getFilm().id();
    }

    /** Names of those on offer; none where there is no choice. */
    public List<String> getVoices() {
        return voices.offered(audience().language());
    }

    public String getVoice() {
        return voice;
    }

    public void setVoice(String voice) {
        this.voice = voice;
    }

    public String getDragged() {
        return "";
    }

    public void setDragged(String dragged) {
        this.dragged = dragged;
    }

    public Scene getThen() {
        return getScene().then();
    }

    public SceneForm getForm() {
        return form;
    }

    public Refusals getWrong() {
        return wrong;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getSelected() {
        return selected;
    }

    public void setSelected(int selected) {
        this.selected = selected;
    }
}
