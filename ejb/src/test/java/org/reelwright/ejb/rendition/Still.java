package org.reelwright.ejb.rendition;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.campaign.SafeZone;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.image.Composition;
import org.reelwright.domain.image.ImageModel;
import org.reelwright.domain.image.ImageOrder;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.rendition.AiLabel;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.Palette;
import org.reelwright.domain.storyboard.Staging;

/** One scene as it stands when all its words have come. */
record Still(BufferedImage picture, Optional<Box> product, List<Painted> words) {

    /** What is said in it; all may be empty but the name. */
    record Copy(String name, String headline, String caption, String action, String price, String host, String must) {

        Copy named(String other) {
            return new Copy(other, headline, caption, action, price, host, must);
        }

        Copy headed(String other) {
            return new Copy(name, other, caption, action, price, host, must);
        }
    }

    /** Makes stills of one photo. */
    record Maker(
            FileStore files,
            ImageModel image,
            StoredFile photo,
            int shortSide,
            Optional<BufferedImage> logo,
            Optional<AiLabel> label,
            Map<ImageOrder, Picture> made) {

        Maker(
                FileStore files,
                ImageModel image,
                StoredFile photo,
                int shortSide,
                Optional<BufferedImage> logo,
                Optional<AiLabel> label) {
            this(files, image, photo, shortSide, logo, label, new ConcurrentHashMap<>());
        }

        Still make(Look look, Palette palette, Shape shape, Staging staging, Copy copy) {
            return make(look, palette, shape, staging, copy, SafeZone.STORIES);
        }

        Still make(Look look, Palette palette, Shape shape, Staging staging, Copy copy, SafeZone zone) {
            boolean worded = !copy.headline().isEmpty();
            var order = new ImageOrder(
                    photo,
                    shape,
                    shape.width(shortSide),
                    shape.height(shortSide),
                    look,
                    palette,
                    staging,
                    Composition.of(look, shape, staging, worded)
                            .within(zone, shape, staging)
                            .words(),
                    "",
                    "",
                    1,
                    Optional.empty(),
                    Optional.of(zone));
            Picture picture =
                    made.computeIfAbsent(order, wanted -> ((Progress.Ready<Picture>) image.begin(wanted, "")).result());
            BufferedImage flat = read(picture.flat());
            var setter =
                    new TypeSetter(shape, order.width(), order.height(), look, palette, label, Optional.empty(), zone);
            return new Still(flat, picture.product(), words(setter, staging, copy, worded, Backdrop.of(flat)));
        }

        private List<Painted> words(TypeSetter setter, Staging staging, Copy copy, boolean worded, Backdrop behind) {
            var words = new ArrayList<Painted>();
            if (staging != Staging.CLOSE_UP || !worded) {
                logo.ifPresent(mark -> words.add(setter.logo(mark, staging, worded, behind)));
            }
            label.ifPresent(said -> words.add(setter.aiLabel(staging, worded)));
            if (staging == Staging.END_CARD) {
                words.add(setter.endName(copy.name(), copy.price(), copy.host(), copy.must(), behind));
                words.add(setter.endAction(copy.name(), copy.action(), copy.price(), copy.host(), copy.must(), behind));
                return words;
            }
            if (worded) {
                words.add(setter.headline(copy.headline(), copy.name(), staging, behind));
            }
            if (!copy.caption().isEmpty()) {
                words.add(setter.caption(copy.caption(), staging, worded, behind));
            }
            return words;
        }

        private BufferedImage read(StoredFile file) {
            try {
                return ImageIO.read(files.path(file).toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    BufferedImage flat() {
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = flat.createGraphics();
        g.drawImage(picture, 0, 0, null);
        words.forEach(painted -> g.drawImage(painted.image(), painted.x(), painted.y(), null));
        g.dispose();
        return flat;
    }
}
