package org.reelwright.bench.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A film made by the peer in {@code src/bench/peer}, as its own clock tells.
 *
 * @param bundling seconds, which its command takes each time; one bundle would serve many films
 * @param rendering seconds
 */
record Peer(double bundling, double rendering) {

    private static final Pattern TOLD = Pattern.compile("the film: ([0-9.]+) s \\(bundle before it ([0-9.]+) s\\)");

    /** @param folder in which {@code npm ci} has been */
    static Peer film(Path folder, Path photo) throws IOException {
        Process node = new ProcessBuilder(
                        "node", "render.mjs", "--photo", photo.toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var told = TOLD.matcher(said);
        if (!told.find()) {
            throw new IOException("the peer made no film: " + said);
        }
        return new Peer(Double.parseDouble(told.group(2)), Double.parseDouble(told.group(1)));
    }
}
