package org.reelwright.ejb.provider.studio;

import java.nio.file.Path;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.presenter.PresenterModel;
import org.reelwright.domain.script.TextModel;
import org.reelwright.domain.shot.VideoModel;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.ejb.asset.Workshop;
import org.reelwright.ejb.image.RenderSize;
import org.reelwright.ejb.livestream.LiveFace;

/** The studio's models without a server, for tests and benchmarks. */
public final class Studio {

    private Studio() {}

    public static TextModel text() {
        return new StudioTextModel();
    }

    public static ImageModel image(FileStore files) {
        var model = new StudioImageModel();
        model.files = files;
        return model;
    }

    public static VideoModel video() {
        return new StudioVideoModel();
    }

    public static PresenterModel presenter(FileStore files, RenderSize size) {
        var model = new StudioPresenterModel();
        model.ffmpeg = Workshop.ffmpeg();
        model.files = files;
        model.size = size;
        return model;
    }

    public static LiveFace liveFace(FileStore files) {
        var face = new StudioLiveFace();
        face.files = files;
        return face;
    }

    /** @param folder in which it keeps what it has said */
    public static VoiceModel voice(Path folder) {
        return Booth.voice(folder);
    }
}
