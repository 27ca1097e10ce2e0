package org.reelwright.it.ads;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;

/** A player made of a well-known VAST client, in a process of its own: {@code src/it/vast-player.mjs}. */
public final class VastPlayer {

    private VastPlayer() {}

    /** Plays what the tag answers. @return what the client understood */
    public static JsonNode play(URI tag) throws IOException, InterruptedException {
        return OtherPrograms.json(OtherPrograms.run("", "vast-player.mjs", tag.toString()));
    }
}
