package org.reelwright.ejb.provider.minilm;

import java.nio.file.Path;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.ejb.asset.Workshop;

/** The real model, for tests of what stands on it. */
public final class Meanings {

    private static final MiniLmModel MODEL = new MiniLmModel();

    private Meanings() {}

    public static MeaningModel model() {
        MODEL.files = Workshop.files(Path.of("target", "meanings"));
        return MODEL;
    }
}
