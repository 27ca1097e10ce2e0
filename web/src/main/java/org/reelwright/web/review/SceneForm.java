package org.reelwright.web.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.Staging;

/** What stands in the fields of the scene that is worked at. */
public class SceneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String onScreen = "";
    private String spoken = "";
    private String seconds = "";
    private Motion motion = Motion.HOLD;
    private Staging staging = Staging.HERO;
    private String photo = "";
    private String wish = "";

    static SceneForm of(SceneView scene) {
        var form = new SceneForm();
        form.onScreen = scene.line().onScreen();
        form.spoken = scene.line().spoken();
        form.seconds = scene.seconds();
        form.motion = scene.scene().motion();
        form.staging = scene.scene().staging();
        form.photo = scene.scene().photo().toString();
        form.wish = scene.scene().wish();
        return form;
    }

    /** Nothing if no number was typed. */
    Optional<Integer> milliseconds() {
        try {
            return Optional.of(new BigDecimal(seconds.strip().replace(',', '.'))
                    .movePointRight(3)
                    .intValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public String getOnScreen() {
        return onScreen;
    }

    public void setOnScreen(String onScreen) {
        this.onScreen = onScreen;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String spoken) {
        this.spoken = spoken;
    }

    public String getSeconds() {
        return seconds;
    }

    public void setSeconds(String seconds) {
        this.seconds = seconds;
    }

    public Motion getMotion() {
        return motion;
    }

    public void setMotion(Motion motion) {
        this.motion = motion;
    }

    public Staging getStaging() {
        return staging;
    }

    public void setStaging(Staging staging) {
        this.staging = staging;
    }

    public String getPhoto() {
        return photo;
    }

    public void setPhoto(String photo) {
        this.photo = photo;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
