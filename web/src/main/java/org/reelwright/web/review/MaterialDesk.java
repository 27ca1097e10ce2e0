package org.reelwright.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.ejb.review.Room;
import org.reelwright.ejb.review.SceneMaterial;
import org.reelwright.web.shared.NotThere;

/** What the library has for the scene that is worked at: sought by its line, or by other words. */
@Named
@ViewScoped
public class MaterialDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NO_SCENE = -1;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Table table;

    @Inject
    private transient SceneMaterial material;

    @Inject
    private SceneDesk desk;

    private int scene = NO_SCENE;
    private String asked = "";
    private String picked = "";

    /** By what is said in the scene; by what is sold where nothing is. */
    public void find() {
        Line line = desk.getScene().line();
        scene = desk.getSelected();
        asked = desk.getScene().worded()
                ? (line.spoken().isBlank() ? line.onScreen() : line.spoken())
                : desk.room().production().brief().product().name();
    }

    public void seek() {
        asked = PlainText.line(asked);
    }

    public void close() {
        scene = NO_SCENE;
    }

    public void pick() {
        NotThere.id(picked)
                .ifPresent(item -> desk.after(
                        material.show(viewer, desk.room().film().id(), desk.seen(), desk.getSelected(), item)));
    }

    /** For this scene: another one begins anew. */
    public boolean isOpen() {
        return scene == desk.getSelected();
    }

    public List<SceneMaterial.Offer> getOffers() {
        Room room = desk.room();
        return asked.isEmpty() ? List.of() : table.offers(room, asked, () -> material.forLine(viewer, room, asked));
    }

    public long seconds(SceneMaterial.Offer offer) {
        return Math.max(1, Math.round(offer.item().durationMs() / 1000.0));
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getPicked() {
        return "";
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }
}
