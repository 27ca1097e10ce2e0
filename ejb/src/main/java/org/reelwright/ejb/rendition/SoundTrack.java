package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.rendition.SoundPlan;
import org.reelwright.domain.rendition.VoicePlacement;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.shared.DataDirectory;

/**
 * Mixes what is heard: the voice in a small room, music that gives way to it, all at the loudness that platforms play
 * at: -14 LUFS (ITU-R BS.1770), with peaks that survive the AAC encoder. The shapes of a film share one sound track, and
 * films that are cut alike one piece of music; one is made at a time, for music takes memory.
 */
@ApplicationScoped
class SoundTrack {

    /** Part of what a sound track is remembered by: raised when it would sound otherwise. */
    private static final int VERSION = 7;

    /** LU by which a mix may miss before it is made once more. */
    private static final double TOLERANCE = .3;

    private static final int TRIES = 3;

    /** Of a sample, in dB of full scale: what is between samples stays below -1 dBTP then. */
    private static final double HIGHEST = -1.6;

    /** dB that are given away where an encoding overshot. */
    private static final double ROOM = .4;

    @Inject
    Ffmpeg ffmpeg;

    @Inject
    FileStore files;

    @Inject
    DataDirectory data;

    /** @return AAC in MP4, 48 kHz stereo, as long as the plan; only for reading */
    synchronized Path of(SoundPlan plan, Path workspace) {
        String key = ContentHash.ofOrder(List.of(VERSION, plan));
        return new SoundShelf(data.folder("sound")).get(key + ".m4a", file -> encode(mix(plan, workspace), file));
    }

    /** @return a WAV file in the workspace, exactly as long as the plan */
    Path mix(SoundPlan plan, Path workspace) throws IOException {
        Path music = music(plan.instrumental());
        Path mix = workspace.resolve("mix.wav");
        double loudness = mixed(plan, workspace, music, mix);
        Path levelled = workspace.resolve("sound.wav");
        double gain = MixGraph.LOUDNESS - loudness;
        for (int i = 0; i < TRIES; i++) {
            double missed = MixGraph.LOUDNESS - levelled(plan, gain, mix, levelled);
            if (Math.abs(missed) < TOLERANCE) {
                break;
            }
            gain += missed;
        }
        Files.delete(mix);
        return levelled;
    }

    private Path music(SoundPlan plan) {
        String key = ContentHash.ofOrder(List.of(VERSION, plan));
        return new SoundShelf(data.folder("music")).get(key + ".wav", file -> MusicBed.write(plan, file));
    }

    /** AAC may overshoot what it is given, seldom but far: then its peaks are held lower, and if that is not enough, all of it. */
    void encode(Path mix, Path sound) throws IOException {
        encode(mix, List.of(), sound);
        double over = peak(sound) - HIGHEST;
        if (over > 0) {
            String held = MixGraph.held(over + ROOM);
            Files.delete(sound);
            encode(mix, List.of("-af", held), sound);
            double still = peak(sound) - HIGHEST;
            if (still > 0) {
                Files.delete(sound);
                encode(mix, List.of("-af", held + String.format(Locale.ROOT, ",volume=%.3fdB", -still - ROOM)), sound);
            }
        }
        Files.delete(mix);
    }

    private void encode(Path mix, List<String> filters, Path sound) {
        var arguments = new ArrayList<>(List.of("-f", "wav", "-i", mix.toString()));
        arguments.addAll(filters);
        arguments.addAll(Encoding.SOUND);
        arguments.addAll(Encoding.SAME_BYTES);
        arguments.addAll(List.of("-f", "mp4", sound.toString()));
        ffmpeg.run(arguments);
    }

    private double peak(Path sound) {
        return MixGraph.peak(
                ffmpeg.listen(List.of("-f", "mov", "-i", sound.toString(), "-af", "volumedetect", "-f", "null", "-")));
    }

    private double mixed(SoundPlan plan, Path workspace, Path music, Path mix) throws IOException {
        var arguments = new ArrayList<>(List.of("-f", "wav", "-i", music.toString()));
        if (!plan.voices().isEmpty()) {
            Path room = workspace.resolve("room.wav");
            VoiceRoom.write(room);
            arguments.addAll(List.of("-f", "wav", "-i", room.toString()));
        }
        for (VoicePlacement voice : plan.voices()) {
            arguments.addAll(
                    List.of("-f", "wav", "-i", files.path(voice.audio()).toString()));
        }
        arguments.addAll(List.of("-filter_complex", MixGraph.mix(plan), "-map", "[mix]"));
        arguments.addAll(MixGraph.wav("pcm_f32le", mix));
        return MixGraph.loudness(ffmpeg.listen(arguments));
    }

    private double levelled(SoundPlan plan, double gain, Path mix, Path levelled) {
        var arguments = new ArrayList<>(List.of("-f", "wav", "-i", mix.toString()));
        arguments.addAll(List.of("-af", MixGraph.level(plan, gain)));
        arguments.addAll(MixGraph.wav("pcm_s16le", levelled));
        return MixGraph.loudness(ffmpeg.listen(arguments));
    }
}
