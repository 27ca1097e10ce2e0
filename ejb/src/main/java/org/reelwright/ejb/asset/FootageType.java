package org.reelwright.ejb.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelwright.domain.asset.AssetKind;

/** The kinds of clip and sound that are taken, told apart by their first bytes, and ffmpeg's demuxer for each. */
enum FootageType {
    M4A("mov", AssetKind.SOUND, "....ftypM4A"),
    MP4("mov", AssetKind.CLIP, "....ftyp"),
    WEBM("matroska", AssetKind.CLIP, "\u001a\u0045\u00df\u00a3"),
    WAV("wav", AssetKind.SOUND, "RIFF....WAVE"),
    MP3_TAGGED("mp3", AssetKind.SOUND, "ID3"),
    MP3("mp3", AssetKind.SOUND, "\u00ff\u00fb"),
    MP3_UNCHECKED("mp3", AssetKind.SOUND, "\u00ff\u00f3"),
    OGG("ogg", AssetKind.SOUND, "OggS"),
    FLAC("flac", AssetKind.SOUND, "fLaC");

    private static final int HEAD = 16;

    private final String demuxer;
    private final AssetKind kind;
    private final String signature;

    FootageType(String demuxer, AssetKind kind, String signature) {
        this.demuxer = demuxer;
        this.kind = kind;
        this.signature = signature;
    }

    String demuxer() {
        return demuxer;
    }

    AssetKind kind() {
        return kind;
    }

    static Optional<FootageType> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            boolean pictures = head.startsWith("ftyphei", 4) || head.startsWith("ftypavif", 4);
            return pictures
                    ? Optional.empty()
                    : Stream.of(values()).filter(type -> type.begins(head)).findFirst();
        }
    }

    private boolean begins(String head) {
        return head.length() >= signature.length()
                && java.util.stream.IntStream.range(0, signature.length())
                        .allMatch(i -> signature.charAt(i) == '.' || signature.charAt(i) == head.charAt(i));
    }
}
