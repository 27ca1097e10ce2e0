package org.reelwright.it.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reelwright.it.shared.OwnServer;

/** All stands at once, and what a portal must be told to use them. As a program: a portal with stands behind it. */
public final class Stands implements AutoCloseable {

    private static final Duration WORK_TIME = Duration.ofSeconds(2);
    private static final int PARALLEL = 40;
    private static final Map<String, String> PRICES = Map.of(
            "openai.stand-1.input-token", "0.000001",
            "openai.stand-1.output-token", "0.000004",
            "kling.kling-v2-1.unit", "0.0035",
            "kling.avatar.unit", "0.14",
            "kling.kling-v1-6.unit", "0.14",
            "kling.kling-v2-5-turbo.unit", "0.14",
            "kling.kling-3.0-turbo.unit", "0.14");

    private final KlingStand kling;
    private final OpenAiStand openAi;

    private final ComfyStand comfy;

    private Stands(KlingStand kling, OpenAiStand openAi, ComfyStand comfy) {
        this.kling = kling;
        this.openAi = openAi;
        this.comfy = comfy;
    }

    /** @param firstPort 0 for any that are free */
    public static Stands open(int firstPort) {
        return new Stands(
                new KlingStand(firstPort, Clock.systemUTC(), WORK_TIME, PARALLEL),
                new OpenAiStand(firstPort == 0 ? 0 : firstPort + 1, WORK_TIME),
                new ComfyStand(firstPort == 0 ? 0 : firstPort + 2, Clock.systemUTC(), WORK_TIME));
    }

    public KlingStand kling() {
        return kling;
    }

    public OpenAiStand openAi() {
        return openAi;
    }

    public ComfyStand comfy() {
        return comfy;
    }

    /** System properties by which shots come from ComfyUI's stand, and nothing else from elsewhere. */
    public List<String> comfySettings() {
        return List.of(
                "reelwright.models.shot=comfyui",
                "reelwright.comfyui.url=" + comfy.address(),
                "reelwright.comfyui.shot.graph=" + graph(),
                "reelwright.prices.comfyui.image-to-video.json.second=0.01");
    }

    private static Path graph() {
        try (var in = Stands.class.getResourceAsStream("image-to-video.json")) {
            Path file = Files.createTempDirectory("graph").resolve("image-to-video.json");
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** System properties, each as {@code name=value}: words by OpenAI's stand, pictures and shots by Kling's. */
    public List<String> settings(String klingProtocol) {
        var settings = new ArrayList<>(List.of(
                "reelwright.models.script=openai",
                "reelwright.models.image=kling",
                "reelwright.models.shot=kling",
                "reelwright.openai.url=" + openAi.address() + "/v1",
                "reelwright.openai.key=" + OpenAiStand.KEY,
                "reelwright.openai.model=stand-1",
                "reelwright.kling.url=" + kling.address(),
                "reelwright.kling.protocol=" + klingProtocol,
                "reelwright.kling.webhook.secret=" + KlingStand.WEBHOOK_SECRET));
        PRICES.forEach((what, price) -> settings.add("reelwright.prices." + what + "=" + price));
        settings.addAll(
                klingProtocol.equals("1")
                        ? List.of(
                                "reelwright.kling.key=" + KlingStand.ACCESS_KEY,
                                "reelwright.kling.secret=" + KlingStand.SECRET)
                        : List.of("reelwright.kling.key=" + KlingStand.API_KEY));
        return settings;
    }

    /** In USD, as the server is told it. */
    static BigDecimal price(String provider, Books.Entry entry) {
        return new BigDecimal(PRICES.get(provider + "." + entry.model() + "." + entry.unit()));
    }

    /** The setting by which Kling's stand calls a server back. */
    public static String callback(OwnServer server) {
        return "reelwright.kling.callback=" + server.portal() + "api/v1/callbacks/kling";
    }

    @Override
    public void close() {
        kling.close();
        openAi.close();
        comfy.close();
    }

    /** Opens a portal that works with them. With {@code comfyui}, shots come from that. */
    public static void main(String[] arguments) throws InterruptedException {
        try (var stands = open(0)) {
            var settings = new ArrayList<>(stands.settings("1"));
            if (List.of(arguments).contains("comfyui")) {
                settings.addAll(stands.comfySettings());
            }
            settings.add("reelwright.demo=true");
            try (var server = OwnServer.named("with-stands", settings.toArray(String[]::new))) {
                server.with(callback(server)).start();
                System.out.println("\n\nThe portal is at " + server.portal() + ". Sign in as in README.md.");
                System.out.println("Words come from " + stands.openAi().address() + ", pictures and shots from "
                        + stands.kling().address() + ", or shots from "
                        + stands.comfy().address()
                        + ". Ctrl+C ends them all.\n");
                Thread.currentThread().join();
            }
        }
    }
}
