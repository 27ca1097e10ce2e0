package org.reelwright.web.livestream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.livestream.Clocked;
import org.reelwright.domain.livestream.Pace;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowComparison;
import org.reelwright.domain.livestream.ShowEdition;
import org.reelwright.domain.livestream.ShowReview;
import org.reelwright.domain.livestream.ShowStatus;
import org.reelwright.ejb.livestream.ShowReviews;
import org.reelwright.ejb.livestream.Shows;
import org.reelwright.web.shared.NotThere;

/** One run of show: to be edited line by line, compared with what it was, and decided on. What is changed goes through the API. */
@Named
@RequestScoped
public class ShowPage {

    @Inject
    private Shows shows;

    @Inject
    private ShowReviews reviews;

    @Inject
    private Viewer viewer;

    private String id;
    private int before;
    private RunOfShow show;
    private List<ShowView.SegmentView> segments;
    private List<ShowEdition> editions;

    public void open() {
        Optional<RunOfShow> found = NotThere.id(id).flatMap(at -> shows.find(viewer, at));
        found.ifPresentOrElse(there -> show = there, NotThere::answer);
    }

    public RunOfShow getShow() {
        return show;
    }

    public List<ShowView.SegmentView> getSegments() {
        if (segments == null) {
            segments = ShowView.segments(show.script());
        }
        return segments;
    }

    public String getLength() {
        return Clocked.of(show.order().seconds());
    }

    public String getPace() {
        return Pace.speed(show.order().language());
    }

    public String getStartsAt() {
        return show.startsAt().map(Object::toString).orElse("");
    }

    public String productOf(ShowView.SegmentView segment) {
        return segment.product() < 0
                        || segment.product() >= show.order().products().size()
                ? ""
                : show.order().products().get(segment.product()).name();
    }

    public List<PointKind> getPointKinds() {
        return List.of(PointKind.values());
    }

    public List<SegmentKind> getSegmentKinds() {
        return java.util.Arrays.stream(SegmentKind.values())
                .filter(kind -> kind != SegmentKind.OFFER)
                .toList();
    }

    /** The newest first. */
    public List<ShowEdition> getEditions() {
        if (editions == null) {
            editions = new java.util.ArrayList<>(shows.editions(viewer, uuid()));
            Collections.reverse(editions);
        }
        return editions;
    }

    public List<ShowReview> getReviews() {
        return reviews.of(viewer, uuid());
    }

    public boolean isMayAsk() {
        return show.status() == ShowStatus.DRAFT || show.status() == ShowStatus.REJECTED;
    }

    public boolean isMayDecide() {
        return show.isInReview() && viewer.mayReview();
    }

    public int getMissing() {
        return reviews.missing(viewer, show);
    }

    /** What changed since the edition that was asked for; for who decides, since the one before. */
    public List<ShowComparison.Row> getComparison() {
        if (before <= 0 && !show.isInReview()) {
            return List.of();
        }
        return shows.edition(viewer, uuid(), getCompared())
                .map(edition ->
                        ShowComparison.of(edition.script(), show.script()).changed())
                .orElse(List.of());
    }

    public int getCompared() {
        return before > 0 ? before : show.edition() - 1;
    }

    private UUID uuid() {
        return show.id();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }
}
