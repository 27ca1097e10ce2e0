package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** What a picture's own alpha channel means. */
final class Transparency {

    private static final double FREE = .35;

    private Transparency() {}

    /** Whether its maker cut the product out: rounded corners or a see-through logo in one corner are not enough. */
    static boolean standsFree(Pixels picture) {
        int free = 0;
        int rim = 0;
        for (int i = 0; i < picture.count(); i++) {
            if (picture.isRim(i)) {
                free += picture.channel(i, -1) < 32 ? 1 : 0;
                rim++;
            }
        }
        return free > FREE * rim;
    }

    static BufferedImage onWhite(BufferedImage picture) {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = opaque.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, opaque.getWidth(), opaque.getHeight());
        g.drawImage(picture, 0, 0, null);
        g.dispose();
        return opaque;
    }
}
