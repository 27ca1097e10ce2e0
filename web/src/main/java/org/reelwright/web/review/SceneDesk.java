package org.reelwright.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.domain.storyboard.Board;
import org.reelwright.domain.storyboard.Edit;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.ejb.review.Redrafts;
import org.reelwright.ejb.review.Room;

/** What is worked at in a storyboard room: one scene, and the voice of the film. Each change is kept at once. */
@Named
@ViewScoped
public class SceneDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAGGED = "(order|length)/[0-9]{1,3}/[0-9]{1,6}";

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Table table;

    @Inject
    private transient Redrafts redrafts;

    private String film;
    private int selected;
    private int seen;
    private String voice = "";
    private String dragged = "";
    private SceneForm form = new SceneForm();
    private Refusals wrong = Refusals.NONE;

    /** @param id of a film that is there */
    void begin(String id) {
        film = id;
        seen = room().state();
        select();
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
        int next = room().production().revision() + 1;
        edit(new Edit.Retake(selected, form.getWish(), next + room().edits().size()));
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
        if (!dragged.matches(DRAGGED)) {
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

    private void edit(Edit edit) {
        after(redrafts.edit(viewer, room().film().id(), seen, edit));
    }

    void after(Checked<Room> answer) {
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
    void refused(List<Violation> violations) {
        table.clear();
        seen = room().state();
        wrong = Refusals.of(violations);
    }

    /** State of the draft as this person saw it. */
    int seen() {
        return seen;
    }

    public boolean isMayEarlier() {
        int first = board().block(selected).get(0);
        return first > 0 && board().maySwap(first - 1);
    }

    public boolean isMayLater() {
        return board().maySwap(selected);
    }

    public List<Staging> getStagings() {
        boolean last = board().isEndCard(selected);
        return Stream.of(Staging.values())
                .filter(staging -> (staging == Staging.END_CARD) == last)
                .filter(staging -> staging != Staging.PRESENTER || form.getStaging() == staging)
                .toList();
    }

    public SceneView getScene() {
        return table.scenes(room()).get(selected);
    }

    Room room() {
        return table.open(film);
    }

    private Board board() {
        return room().board();
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

    public SceneForm getForm() {
        return form;
    }

    public Refusals getWrong() {
        return wrong;
    }

    public int getSelected() {
        return selected;
    }

    public void setSelected(int selected) {
        this.selected = selected;
    }
}
