package org.reelwright.it.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelwright.it.shared.BrowserVisit;

/** What is seen while one page goes and another comes, picture by picture as the browser paints it. */
class BetweenPagesBrowserIT extends BrowserVisit {

    /** Where the rail has the portal's name. */
    private static final int NAME_LEFT = 16;

    private static final int NAME_RIGHT = 150;
    private static final int NAME_TOP = 16;
    private static final int NAME_BOTTOM = 60;

    /** What lies between two pages is between them. */
    private static final double ROUNDING = .02;

    private final List<byte[]> frames = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light"})
    void nothingFlashes(String theme) throws IOException {
        enter(theme);
        double furthest = far(picture(page.screenshot()), theme);
        CDPSession film = film();
        for (String key : List.of("l", "s", "h", "l")) {
            page.locator("nav a[data-key=" + key + "]").click();
            assertThat(page.locator("nav a[data-key=" + key + "][aria-current]"))
                    .isVisible();
            assertThat(page.locator("h1").first()).isVisible();
            furthest = Math.max(furthest, far(picture(page.screenshot()), theme));
        }
        film.send("Page.stopScreencast");

        assertThat(frames).hasSizeGreaterThan(4);
        Path strip = screenshot("between-" + theme).resolveSibling("between-" + theme);
        Files.createDirectories(strip);
        for (int i = 0; i < frames.size(); i++) {
            Files.write(strip.resolve("%03d.png".formatted(i)), frames.get(i));
        }
        double asPages = furthest + ROUNDING;
        assertSoftly(soft -> IntStream.range(0, frames.size()).forEach(i -> {
            BufferedImage frame = picture(frames.get(i));
            soft.assertThat(far(frame, theme))
                    .as("how far picture %d is from %s", i, theme)
                    .isLessThan(asPages);
            soft.assertThat(isNamed(frame))
                    .as("picture %d has the portal's name", i)
                    .isTrue();
        }));
    }

    private void enter(String theme) {
        page.navigate("/sign-in.xhtml");
        page.evaluate("theme => { document.cookie = 'rw_theme=' + theme + '; path=/'; }", theme);
        page.locator("[id$=login]").fill("demo");
        page.locator("[id$=password]").fill("reelwright");
        page.locator("[id$=enter]").click();
        assertThat(page.locator("h1")).hasText("Campaigns");
        page.navigate("/index.xhtml"); // whoever came in by the door sees it go for a moment
    }

    private CDPSession film() {
        CDPSession session = page.context().newCDPSession(page);
        session.on("Page.screencastFrame", event -> {
            frames.add(Base64.getDecoder().decode(event.get("data").getAsString()));
            var seen = new JsonObject();
            seen.add("sessionId", event.get("sessionId"));
            session.send("Page.screencastFrameAck", seen);
        });
        var wish = new JsonObject();
        wish.addProperty("format", "png");
        session.send("Page.startScreencast", wish);
        return session;
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 0, as dark or as light as can be, to 1. */
    private static double far(BufferedImage frame, String theme) {
        return theme.equals("dark") ? light(frame) : 1 - light(frame);
    }

    /** From 0, black, to 1, white: every eighth point of every eighth line. */
    private static double light(BufferedImage frame) {
        return IntStream.range(0, frame.getHeight() / 8)
                .flatMap(y -> IntStream.range(0, frame.getWidth() / 8).map(x -> frame.getRGB(x * 8, y * 8)))
                .mapToDouble(BetweenPagesBrowserIT::light)
                .average()
                .orElseThrow();
    }

    private static double light(int rgb) {
        return (.299 * (rgb >> 16 & 255) + .587 * (rgb >> 8 & 255) + .114 * (rgb & 255)) / 255;
    }

    private static boolean isNamed(BufferedImage frame) {
        var lights = IntStream.range(NAME_TOP, NAME_BOTTOM)
                .flatMap(y -> IntStream.range(NAME_LEFT, NAME_RIGHT).map(x -> frame.getRGB(x, y)))
                .mapToDouble(BetweenPagesBrowserIT::light)
                .summaryStatistics();
        return lights.getMax() - lights.getMin() > .4;
    }
}
