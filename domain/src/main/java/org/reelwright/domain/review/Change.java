package org.reelwright.domain.review;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.storyboard.Plan;

/**
 * What is to be made anew: the words of a cut, the picture or the shot of one scene, or the cutting of one film. Everything that
 * depends on it follows by itself, and nothing else.
 *
 * @param subjects one, or the scenes that go on from one another
 */
public record Change(Stage stage, List<Subject> subjects, String note) {

    private static final int LONGEST_NOTE = 2000;
    private static final Set<Stage> OF_SCENES = Set.of(Stage.IMAGE, Stage.SHOT);
    private static final Set<Stage> ASKED_FOR = Set.of(Stage.SCRIPT, Stage.IMAGE, Stage.SHOT, Stage.RENDITION);

    /**
     * @param film that was reviewed
     * @param scene needed for a picture or a shot only
     * @param plan the film's
     * @param filmed scenes whose shot a model has made: the others' are a way over their picture
     */
    public static Checked<Change> to(
            Subject film, Stage stage, OptionalInt scene, Plan plan, Set<Integer> filmed, String note) {
        var findings = new Findings();
        String said = findings.paragraph("note", note, LONGEST_NOTE);
        findings.expect(!said.isEmpty(), "note", "Say what should be different.");
        findings.expect(
                ASKED_FOR.contains(stage), "stage", "Only SCRIPT, IMAGE, SHOT and RENDITION can be asked for anew.");
        boolean named = scene.isPresent()
                && scene.getAsInt() >= 0
                && scene.getAsInt() < plan.scenes().size();
        findings.expect(
                named || !OF_SCENES.contains(stage),
                "scene",
                "Name one of the film's scenes, 0 to " + (plan.scenes().size() - 1) + ".");
        findings.expect(
                stage != Stage.SHOT || !named || filmed.contains(scene.getAsInt()),
                "scene",
                "Nothing but a camera moves in this scene: ask for another picture.");
        return findings.judge(() -> new Change(stage, subjects(film, stage, scene, plan), PlainText.paragraph(note)));
    }

    /** Scenes that go on in the same picture, or from a shot's last frame, are made anew with it. */
    private static List<Subject> subjects(Subject film, Stage stage, OptionalInt scene, Plan plan) {
        if (!OF_SCENES.contains(stage)) {
            return List.of(film.at(stage == Stage.SCRIPT ? Grain.CUT : Grain.FILM));
        }
        int first = stage == Stage.IMAGE ? plan.pictured(scene.getAsInt()) : scene.getAsInt();
        return plan.goingOnFrom(first).stream().map(film::scene).toList();
    }
}
