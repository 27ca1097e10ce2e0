package org.reelwright.web.production;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.production.ProductionStatus;
import org.reelwright.domain.production.ProductionView;
import org.reelwright.domain.production.ProductionView.StageCount;
import org.reelwright.domain.production.Stage;

/** A production put into words for its page. */
public final class ProgressView {

    /** @param state class of the strip's piece: done, going, failed or none */
    public record StageLine(String label, String count, String state) {}

    private final Optional<ProductionView> view;
    private final List<String> pictures;

    private ProgressView(Optional<ProductionView> view, List<String> pictures) {
        this.view = view;
        this.pictures = pictures;
    }

    /** @param pictures hashes, the newest first */
    public static ProgressView of(Optional<ProductionView> view, List<String> pictures) {
        return new ProgressView(view, pictures);
    }

    public boolean exists() {
        return view.isPresent();
    }

    public UUID production() {
        return view.orElseThrow().id();
    }

    public boolean isRunning() {
        return is(ProductionStatus.RUNNING);
    }

    public boolean isStuck() {
        return is(ProductionStatus.STUCK);
    }

    public int getPercent() {
        return view.map(ProductionView::percent).orElse(0);
    }

    public String getHeadline() {
        return switch (view.orElseThrow().status()) {
            case RUNNING -> "Making the films: " + getPercent() + " %";
            case DONE -> "All films are made";
            case STUCK -> "Something needs a look";
            case CANCELLED -> "Cancelled";
        };
    }

    public String getTimeLeft() {
        return view.flatMap(ProductionView::secondsLeft)
                .map(s -> s < 90 ? "about " + s + " s left" : "about " + Math.round(s / 60.0) + " min left")
                .orElse("");
    }

    public List<StageLine> getStages() {
        return view.orElseThrow().stages().stream().map(ProgressView::line).toList();
    }

    public List<String> getProblems() {
        return view.map(ProductionView::problems).orElse(List.of());
    }

    /** What the chosen provider did not make. */
    public List<String> getSubstitutes() {
        return view.map(ProductionView::substitutes).orElse(List.of());
    }

    /** What is owed though nothing came of it. */
    public List<String> getLosses() {
        return view.map(ProductionView::losses).orElse(List.of());
    }

    /** What models have cost, and may cost; empty while nothing was ordered that costs. */
    public String getMoney() {
        return view.flatMap(ProductionView::budget)
                .map(spent -> "Making these films has cost " + spent.owed()
                        + (spent.atWork().isPositive()
                                ? ", and " + spent.atWork() + " is set aside for what is at work"
                                : "")
                        + ". It may cost " + spent.most() + " in all.")
                .orElse("");
    }

    public List<String> getPictures() {
        return pictures;
    }

    private boolean is(ProductionStatus status) {
        return view.filter(v -> v.status() == status).isPresent();
    }

    private static StageLine line(StageCount count) {
        String state = count.failed() > 0
                ? "failed"
                : count.done() >= count.total() ? "done" : count.done() + count.open() > 0 ? "going" : "";
        return new StageLine(label(count.stage()), count.done() + " of " + count.total(), state);
    }

    private static String label(Stage stage) {
        return switch (stage) {
            case IMAGE -> "Pictures";
            case SHOT -> "Shots";
            case RENDITION -> "Films";
            case SCRIPT -> "Scripts";
            case STORYBOARD -> "Storyboards";
            default -> stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }
}
