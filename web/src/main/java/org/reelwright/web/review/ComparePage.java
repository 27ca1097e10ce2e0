package org.reelwright.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.review.Redrafts;
import org.reelwright.ejb.review.Room;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** Two versions of one film side by side; an earlier one can be brought back. */
@Named
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Table table;

    @Inject
    private transient Redrafts redrafts;

    private String id;
    private String with;

    public void open() {
        boolean known =
                table.find(id).isPresent() && (with == null || table.find(with).isPresent());
        if (!known || !isSameFilm()) {
            NotThere.answer();
        }
    }

    private boolean isSameFilm() {
        return getVersions().stream()
                .anyMatch(version -> version.id().equals(getRight().film().id()));
    }

    public String bringBack() {
        Checked<Integer> made = redrafts.bringBack(viewer, getLeft().film().id());
        Say.whetherGood(made, "This version is being made again, as the newest.");
        return "/storyboard/room?faces-redirect=true&id=" + getNewest().id();
    }

    /** The version that was asked for: the earlier one, unless another is named for the right. */
    public Room getLeft() {
        return table.open(id);
    }

    /** The newest, or the one before it where the newest is on the left. */
    public Room getRight() {
        if (with != null) {
            return table.open(with);
        }
        List<Creative> others = getVersions().stream()
                .filter(version -> !version.id().toString().equals(id))
                .toList();
        return others.isEmpty()
                ? getLeft()
                : table.open(others.get(others.size() - 1).id().toString());
    }

    public List<Creative> getVersions() {
        return table.versions(getLeft());
    }

    public Creative getNewest() {
        List<Creative> versions = getVersions();
        return versions.get(versions.size() - 1);
    }

    public boolean isMayBringBack() {
        return !getLeft().newest() && !getLeft().atWork();
    }

    public List<LinePair> getLines() {
        return LinePair.of(getLeft().script().lines(), getRight().script().lines());
    }

    public String getTitle() {
        Room room = getLeft();
        var subject = room.film().subject();
        return room.production().brief().audiences().get(subject.audience()).name() + ", " + subject.seconds() + " s";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
