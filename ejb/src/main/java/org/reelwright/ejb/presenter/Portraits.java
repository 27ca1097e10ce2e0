package org.reelwright.ejb.presenter;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
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
    private static final int LARGE = 768;
    private static final Color WALL = new Color(0xf1ece4);

    private final Map<CastMember, byte[]> drawn = new ConcurrentHashMap<>();

    /** A square PNG, transparent around the person. */
    public byte[] png(CastMember who) {
        return drawn.computeIfAbsent(who, member -> written(DrawnPerson.portrait(member, SIDE)))
                .clone();
    }

    /** As large as models ask for, before a light wall. */
    public byte[] large(CastMember who) {
        var picture = new BufferedImage(LARGE, LARGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(WALL);
        g.fillRect(0, 0, LARGE, LARGE);
        g.drawImage(DrawnPerson.portrait(who, LARGE), 0, 0, null);
        g.dispose();
        return written(picture);
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
