package org.reelwright.ejb.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are taken, told apart by their first bytes: a name proves nothing. */
public enum PictureType {
    JPEG("jpeg", "\u00ff\u00d8\u00ff"),
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    WEBP("webp", "RIFF....WEBP"),
    GIF("gif", "GIF8.a");

    private static final int HEAD = 16;

    private final String format;
    private final String signature;

    PictureType(String format, String signature) {
        this.format = format;
        this.signature = signature;
    }

    /** The name by which an image reader is found. */
    public String format() {
        return format;
    }

    public static Optional<PictureType> of(Path file) throws IOException {
        String head = head(file);
        return Stream.of(values()).filter(type -> matches(type.signature, head)).findFirst();
    }

    /** What the file seems to be instead, in words. */
    public static String guess(Path file) throws IOException {
        String head = head(file);
        if (head.isEmpty()) {
            return "an empty file";
        }
        return Stream.of(
                        new String[] {"BM", "a BMP"},
                        new String[] {"%PDF", "a PDF"},
                        new String[] {"PK\u0003\u0004", "an archive"},
                        new String[] {"....ftyphei", "a HEIC photo"},
                        new String[] {"....ftypavif", "an AVIF picture"},
                        new String[] {"....ftyp", "a video"},
                        new String[] {"II*\u0000", "a TIFF"},
                        new String[] {"MM\u0000*", "a TIFF"})
                .filter(known -> matches(known[0], head))
                .map(known -> known[1])
                .findFirst()
                .orElse(
                        head.chars().allMatch(c -> c >= ' ' && c < 127 || Character.isWhitespace(c))
                                ? "a text"
                                : "something else");
    }

    private static boolean matches(String signature, String head) {
        return head.length() >= signature.length()
                && java.util.stream.IntStream.range(0, signature.length())
                        .allMatch(i -> signature.charAt(i) == '.' || signature.charAt(i) == head.charAt(i));
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
