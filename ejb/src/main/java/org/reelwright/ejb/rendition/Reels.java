package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Layer;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shot.Clip;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.image.FilmLayer;
import org.reelwright.ejb.image.LayerFile;
import org.reelwright.ejb.image.RenderSize;
import org.reelwright.ejb.shot.ClipColours;

/** Opens clips to be shown. Remembers a few layers: the next piece of a film needs those of the last. */
@ApplicationScoped
class Reels {

    /** Each takes up to 8 MB. */
    private static final int REMEMBERED = 12;

    /** Where a picture without layers counts as standing. */
    private static final double FLAT = .5;

    private final Map<String, FilmLayer> recent = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FilmLayer> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Inject
    RenderSize size;

    /**
     * @param from the first frame to be shown
     * @param behind lettering that goes behind the product; film that a model has made shows none
     */
    Reel open(Clip clip, int from, int width, int height, List<Lettering> behind) {
        int framesPerSecond = size.framesPerSecond();
        if (clip instanceof Clip.Filmed filmed) {
            return FilmedReel.of(
                    ffmpeg,
                    files.path(filmed.file()),
                    ClipColours.decoded(filmed),
                    width,
                    height,
                    framesPerSecond,
                    from);
        }
        if (clip instanceof Clip.Footage footage) {
            return of(footage, from, width, height);
        }
        var composed = (Clip.Composed) clip;
        return new ComposedReel(composed, lit(composed.picture(), behind), framesPerSecond, from);
    }

    private Reel of(Clip.Footage footage, int from, int width, int height) {
        int framesPerSecond = size.framesPerSecond();
        var whole = new Clip.Filmed(
                footage.file(), footage.width(), footage.height(), footage.fromMs() + footage.durationMs());
        return FilmedReel.of(
                ffmpeg,
                files.path(footage.file()),
                ClipColours.decoded(whole),
                width,
                height,
                framesPerSecond,
                from / (double) framesPerSecond + footage.fromMs() / 1000.0,
                1);
    }

    private List<ComposedReel.Lit> lit(Picture picture, List<Lettering> behind) {
        List<Layer> layers = picture.layers().isEmpty() ? List.of(new Layer(picture.flat(), FLAT)) : picture.layers();
        List<ComposedReel.Lit> lit = layers.stream()
                .map(layer -> new ComposedReel.Lit(layer(layer.file()), layer.nearness(), false))
                .collect(Collectors.toCollection(ArrayList::new));
        if (lit.size() > 1) {
            behind.stream()
                    .flatMap(lettering -> lettering.parts().stream())
                    .forEach(part -> lit.add(lit.size() - 1, new ComposedReel.Lit(part.layer(), FLAT, true)));
        }
        return lit;
    }

    /** How near the product is. */
    static double nearest(Picture picture) {
        return picture.layers().stream()
                .reduce((further, nearer) -> nearer)
                .map(Layer::nearness)
                .orElse(FLAT);
    }

    private synchronized FilmLayer layer(StoredFile file) {
        return recent.computeIfAbsent(file.hash(), hash -> {
            try {
                return LayerFile.read(file, files.path(file));
            } catch (IOException e) {
                throw OutsideTrouble.passing("cannot read a picture's layer", e);
            }
        });
    }
}
