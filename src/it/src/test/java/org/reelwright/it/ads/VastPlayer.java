package org.reelwright.it.ads;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.shared.Json;

/** A player made of a well-known VAST client, in a process of its own: {@code src/it/vast-player.mjs}. */
public final class VastPlayer {

    private static final int PATIENCE_SECONDS = 60;

    private VastPlayer() {}

    /** Plays what the tag answers. @return what the client understood */
    public static JsonNode play(URI tag) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "vast-player.mjs", tag.toString())
                .directory(home().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), UTF_8);
        if (!node.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || node.exitValue() != 0) {
            throw new IllegalStateException("the player failed: " + said);
        }
        return Json.MAPPER.readTree(said);
    }

    /** The tests' server lives in {@code src/it/target/server}. */
    private static Path home() {
        return Path.of(System.getProperty("jboss.server.base.dir"), "..", "..").normalize();
    }
}
