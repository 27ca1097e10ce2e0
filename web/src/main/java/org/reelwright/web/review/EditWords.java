package org.reelwright.web.review;

import java.util.Locale;
import org.reelwright.domain.storyboard.Edit;

/** Says in English what an edit does. */
final class EditWords {

    private EditWords() {}

    static String of(Edit edit) {
        if (edit instanceof Edit.Recast recast) {
            return recast.voice().isEmpty() ? "The usual voice speaks" : "Another voice speaks: " + recast.voice();
        }
        String scene = "Scene " + (edit.scene() + 1);
        if (edit instanceof Edit.Reword reword) {
            return scene + ": “" + reword.onScreen() + "”";
        }
        if (edit instanceof Edit.Retime retime) {
            return scene + " lasts " + SceneView.seconds(retime.durationMs()) + " s";
        }
        if (edit instanceof Edit.Move move) {
            return scene + ": the camera’s way is " + word(move.motion());
        }
        if (edit instanceof Edit.Restage restage) {
            return scene + ": the product stands as " + word(restage.staging());
        }
        if (edit instanceof Edit.Retake retake) {
            return scene + ": another picture" + (retake.wish().isEmpty() ? "" : ", " + retake.wish());
        }
        if (edit instanceof Edit.Show show) {
            return scene + " shows “" + show.name() + "” out of the library";
        }
        return scene + " comes after the next";
    }

    private static String word(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
