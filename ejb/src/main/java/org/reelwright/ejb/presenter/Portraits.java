package org.reelwright.ejb.presenter;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.reelwright.domain.campaign.CastMember;

/** Small pictures of the cast, to choose from. */
@ApplicationScoped
public class Portraits {

    private static final int SIDE = 224;

    private final Map<CastMember, byte[]> drawn = new ConcurrentHashMap<>();

    /** A square PNG, transparent around the person. */
    public byte[] png(CastMember who) {
        return drawn.computeIfAbsent(who, member -> written(DrawnPerson.portrait(member, SIDE)))
                .clone();
    }

    private static byte[] written(BufferedImage picture) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
