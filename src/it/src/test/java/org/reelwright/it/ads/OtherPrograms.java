package org.reelwright.it.ads;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.reelwright.domain.shared.Json;

/** Programs of others that read what we say, each in a process of its own: the scripts in {@code src/it}. */
final class OtherPrograms {

    private static final int PATIENCE_SECONDS = 60;

    private OtherPrograms() {}

    /** @return what iab-vast-parser understood */
    static JsonNode readVast(String document) throws IOException, InterruptedException {
        return json(run(document, "vast-reader.mjs"));
    }

    /** @return what @dailymotion/vast-client understood, which shares no code with the other */
    static JsonNode readVastAsAPlayer(String document) throws IOException, InterruptedException {
        return json(run(document, "vast-client.mjs"));
    }

    /** @param type BidRequest or BidResponse @return what the published types of OpenRTB 2.6 find wrong with it */
    static String checkOpenRtb(String type, String message) throws IOException, InterruptedException {
        return run(message, "openrtb-check.mjs", type);
    }

    static JsonNode json(String text) throws IOException {
        return Json.MAPPER.readTree(text);
    }

    static String run(String input, String script, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 2];
        command[0] = "node";
        command[1] = script;
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        Process node = new ProcessBuilder(command)
                .directory(home().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream to = node.getOutputStream()) {
            to.write(input.getBytes(UTF_8));
        }
        String said = new String(node.getInputStream().readAllBytes(), UTF_8);
        if (!node.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || node.exitValue() != 0) {
            throw new IllegalStateException(script + " failed: " + said);
        }
        return said;
    }

    /** The tests' server lives in {@code src/it/target/server}. */
    private static Path home() {
        return Path.of(System.getProperty("jboss.server.base.dir"), "..", "..").normalize();
    }
}
