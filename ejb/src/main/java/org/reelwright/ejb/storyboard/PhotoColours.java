package org.reelwright.ejb.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.ejb.asset.Photos;

/** The colours that lead in a product's photo, for brands that name none. */
@ApplicationScoped
class PhotoColours {

    @Inject
    private Photos photos;

    @Inject
    private FileStore files;

    /** The most telling first. */
    List<Rgb> of(UUID photo) {
        try {
            return Swatches.of(ImageIO.read(files.path(photos.file(photo)).toFile()));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read the photo", e);
        }
    }
}
