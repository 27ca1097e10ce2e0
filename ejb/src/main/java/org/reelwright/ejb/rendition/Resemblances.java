package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.rendition.Resemblance;
import org.reelwright.domain.rendition.Span;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.ejb.asset.Photos;
import org.reelwright.ejb.image.Likeness;
import org.reelwright.ejb.shot.LastFrame;

/** Holds the product in what models have made against its photo: in each picture, and at the end of each clip of it. */
@ApplicationScoped
class Resemblances {

    @Inject
    FileStore files;

    @Inject
    Photos photos;

    @Inject
    LastFrame lastFrame;

    /** Pictures in layers are left out: the photo itself is one of their layers. */
    List<Resemblance> of(FilmOrder film) {
        var resemblances = new ArrayList<Resemblance>();
        Map<UUID, Likeness> known = new HashMap<>();
        for (int i = 0; i < film.pictures().size(); i++) {
            Picture picture = film.pictures().get(i);
            Scene scene = film.plan().scenes().get(i);
            if (picture.layers().isEmpty()) {
                Likeness photo = known.computeIfAbsent(scene.photo(), id -> Likeness.to(read(photos.picture(id))));
                double least = Math.min(photo.in(read(picture.flat()), picture.product()), atTheEnd(photo, film, i));
                resemblances.add(new Resemblance(i, new Span(scene.startMs(), scene.endMs()), least));
            }
        }
        return resemblances;
    }

    private double atTheEnd(Likeness photo, FilmOrder film, int scene) {
        return film.clips().stream()
                .skip(scene)
                .limit(1)
                .flatMap(clip ->
                        lastFrame.of(clip, film.plan().scenes().get(scene).durationMs()).stream())
                .mapToDouble(last -> photo.in(read(last), Optional.empty()))
                .findFirst()
                .orElse(1);
    }

    private BufferedImage read(StoredFile file) {
        try (var in = Files.newInputStream(files.path(file))) {
            return Optional.ofNullable(ImageIO.read(in)).orElseThrow(() -> new IOException("no picture"));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read a picture", e);
        }
    }
}
