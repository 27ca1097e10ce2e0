package org.reelwright.ejb.provider.http;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.presenter.PresenterOrder;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.shot.References;
import org.reelwright.domain.shot.ShotOrder;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Motion;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Staging;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceOrder;

/** Orders for adapters' tests. */
public final class Orders {

    private Orders() {}

    public static ImageOrder picture(FileStore files) {
        return new ImageOrder(
                Media.kept(files, Media.picture(400, 400), "image/png"),
                Shape.VERTICAL,
                360,
                640,
                Look.CLEAN_STUDIO,
                PaletteRule.of(Look.CLEAN_STUDIO, List.of(new Rgb(46, 92, 138))),
                Staging.HERO,
                Composition.of(Look.CLEAN_STUDIO, Shape.VERTICAL, Staging.HERO, true)
                        .words(),
                "Red tin, hero",
                "",
                7);
    }

    /** Of 3.2 s. */
    public static ShotOrder shot(FileStore files) {
        var still = Media.kept(files, Media.picture(360, 640), "image/png");
        var picture = new Picture(still, 360, 640, List.of(), Optional.empty());
        return new ShotOrder(picture, Look.CLEAN_STUDIO, Motion.PUSH_IN, 3200, 30, "push in, slow", 7);
    }

    /** As {@link #shot}, held to the product's photo, and going on where the film left a clip after 3.5 s. */
    public static ShotOrder shotGoingOn(FileStore files) {
        ShotOrder shot = shot(files);
        var frame = Media.kept(files, Media.plain(new Color(20, 60, 200), 360, 640), "image/png");
        var before = new References.Before(frame, 3500, Optional.of("kling:871"));
        var references = new References(
                Media.kept(files, Media.picture(400, 400), "image/png"),
                PaletteRule.of(Look.CLEAN_STUDIO, List.of(new Rgb(46, 92, 138))),
                Optional.of(before));
        return new ShotOrder(
                shot.picture(),
                shot.look(),
                shot.motion(),
                shot.durationMs(),
                shot.framesPerSecond(),
                shot.prompt(),
                shot.seed(),
                Optional.of(references));
    }

    /** As {@link #shot}, held to the product's photo, but filmed from words. */
    public static ShotOrder shotOfWords(FileStore files) {
        ShotOrder shot = shot(files);
        var photo = Media.kept(files, Media.picture(400, 400), "image/png");
        var palette = PaletteRule.of(Look.CLEAN_STUDIO, List.of(new Rgb(46, 92, 138)));
        return new ShotOrder(
                shot.picture(),
                shot.look(),
                shot.motion(),
                shot.durationMs(),
                shot.framesPerSecond(),
                shot.prompt(),
                shot.seed(),
                Optional.of(new References(photo, palette, Optional.empty())),
                Optional.of("A red tin on a kitchen shelf"));
    }

    /** Of 6 s. */
    public static PresenterOrder presenter(FileStore files) {
        var speech = new Speech(Media.kept(files, Media.speech(), "audio/wav"), 6000, List.of());
        return new PresenterOrder(speech, Shape.VERTICAL, "A woman in a kitchen, friendly", 7);
    }

    public static VoiceOrder line() {
        return new VoiceOrder("Keeps tea fresh.", Language.ENGLISH, Tone.CALM);
    }
}
