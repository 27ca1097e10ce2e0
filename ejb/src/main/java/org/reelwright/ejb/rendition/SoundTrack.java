package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.rendition.SoundPlan;
import org.reelwright.domain.rendition.VoicePlacement;
import org.reelwright.ejb.asset.Ffmpeg;

/** Mixes what is heard: each recording at its time, as long as the film, at -14 LUFS. */
@ApplicationScoped
class SoundTrack {

    @Inject
    private Ffmpeg ffmpeg;

    @Inject
    private FileStore files;

    /** @return a WAV file, 48 kHz stereo, exactly as long as the plan */
    Path mix(SoundPlan plan, Path workspace) {
        String length = String.format(Locale.ROOT, "%.3f", plan.totalMs() / 1000.0);
        var arguments = new ArrayList<>(List.of("-f", "lavfi", "-t", length, "-i", "anullsrc=r=48000:cl=stereo"));
        var graph = new StringBuilder();
        var inputs = new StringBuilder("[0:a]");
        for (int i = 0; i < plan.voices().size(); i++) {
            VoicePlacement voice = plan.voices().get(i);
            arguments.addAll(
                    List.of("-f", "wav", "-i", files.path(voice.audio()).toString()));
            graph.append("[")
                    .append(i + 1)
                    .append(":a]adelay=")
                    .append(voice.startMs())
                    .append(":all=1[a")
                    .append(i)
                    .append("];");
            inputs.append("[a").append(i).append("]");
        }
        graph.append(inputs)
                .append("amix=inputs=")
                .append(plan.voices().size() + 1)
                .append(":normalize=0:duration=first,loudnorm=I=-14:TP=-1.5,aresample=48000,atrim=end=")
                .append(length)
                .append("[mix]");
        Path mix = workspace.resolve("sound.wav");
        arguments.addAll(
                List.of("-filter_complex", graph.toString(), "-map", "[mix]", "-ac", "2", "-f", "wav", mix.toString()));
        ffmpeg.run(arguments);
        return mix;
    }
}
