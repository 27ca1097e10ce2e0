package org.reelwright.it.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import javax.imageio.ImageIO;
import org.reelwright.it.shared.Http;

/** Material that shows no product: hills at dawn, as a picture and as a clip that comes nearer. */
public final class Scenery {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 720;
    private static final int SECONDS = 9;

    private Scenery() {}

    public static byte[] dawn() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(62, 74, 122), 0, HEIGHT, new Color(246, 178, 120)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setPaint(new Color(255, 232, 190));
        g.fill(new Ellipse2D.Double(430, 330, 120, 120));
        hill(g, new Color(104, 92, 130), 430, 60);
        hill(g, new Color(66, 62, 100), 520, 90);
        hill(g, new Color(34, 36, 62), 610, 50);
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void hill(Graphics2D g, Color colour, int top, int height) {
        var hill = new Path2D.Double();
        hill.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 10) {
            hill.lineTo(x, top + height * Math.sin(x / 90. + top));
        }
        hill.lineTo(WIDTH, HEIGHT);
        hill.closePath();
        g.setPaint(colour);
        g.fill(hill);
    }

    /** A clip of it, into the library. */
    public static void upload(Http api, String name) {
        byte[] film = Studio.clip(dawn(), WIDTH, HEIGHT, SECONDS);
        var announced = api.post("api/v1/uploads", Map.of("name", name, "size", film.length));
        String upload = "api/v1/uploads/" + Http.json(announced).path("id").asText();
        api.with("Content-Type", "application/offset+octet-stream")
                .with("Upload-Offset", "0")
                .send("PATCH", upload, BodyPublishers.ofByteArray(film));
        var kept = api.post(upload + "/asset", Map.of());
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    }
}
