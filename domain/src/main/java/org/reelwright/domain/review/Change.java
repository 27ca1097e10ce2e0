package org.reelwright.domain.review;

import java.util.OptionalInt;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.PlainText;

/**
 * What is to be made anew: the words of a cut, the picture of one scene, or the cutting of one film. Everything that
 * depends on it follows by itself, and nothing else.
 */
public record Change(Stage stage, Subject subject, String note) {

    private static final int LONGEST_NOTE = 2000;

    /**
     * @param film that was reviewed
     * @param scene needed for a picture only
     * @param scenes how many the film has
     */
    public static Checked<Change> to(Subject film, Stage stage, OptionalInt scene, int scenes, String note) {
        var findings = new Findings();
        String said = findings.paragraph("note", note, LONGEST_NOTE);
        findings.expect(!said.isEmpty(), "note", "Say what should be different.");
        boolean picture = stage == Stage.IMAGE;
        findings.expect(
                picture || stage == Stage.SCRIPT || stage == Stage.RENDITION,
                "stage",
                "Only SCRIPT, IMAGE and RENDITION can be asked for anew.");
        findings.expect(
                !picture || scene.isPresent() && scene.getAsInt() >= 0 && scene.getAsInt() < scenes,
                "scene",
                "Name one of the film's scenes, 0 to " + (scenes - 1) + ".");
        return findings.judge(() -> new Change(stage, subject(film, stage, scene), PlainText.paragraph(note)));
    }

    private static Subject subject(Subject film, Stage stage, OptionalInt scene) {
        return stage == Stage.IMAGE
                ? film.scene(scene.getAsInt())
                : film.at(stage == Stage.SCRIPT ? Grain.CUT : Grain.FILM);
    }
}
