package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.adobe.internal.xmp.XMPMetaFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mp4parser.Box;
import org.mp4parser.IsoFile;
import org.mp4parser.boxes.UserBox;
import org.mp4parser.boxes.iso14496.part12.ChunkOffsetBox;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.rendition.MadePart;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;

class FilmCarrierTest {

    static final FilmProvenance SAID = FilmProvenance.of(
            true,
            List.of(new MadePart("script", "studio", "1"), new MadePart("shot", "kling", "v2.6 <pro> & \"more\"")),
            "Wir & Söhne 工作室",
            "0123456789abcdef");

    private final Ffmpeg ffmpeg = Workshop.ffmpeg();
    private final FilmCarrier carrier = new FilmCarrier();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"+faststart", "+faststart+use_metadata_tags", "+disable_chpl"})
    void leavesPicturesAndSoundAsTheyWere(String flags) throws IOException {
        Path film = film("film.mp4", flags);
        String before = content(film);

        carrier.write(film, SAID);

        assertThat(carrier.read(film)).contains(SAID);
        assertThat(content(film)).isEqualTo(before).contains("0, ").contains("1, ");
    }

    @Test
    void othersFindTheirWayInTheFile() throws IOException {
        Path film = film("film.mp4", "+faststart");

        carrier.write(film, SAID);

        try (var file = new IsoFile(film.toFile())) {
            assertThat(file.getBoxes())
                    .extracting(Box::getType)
                    .containsExactly("ftyp", "moov", "uuid", "free", "mdat");
            long data =
                    file.getBoxes().stream().limit(4).mapToLong(Box::getSize).sum();
            for (ChunkOffsetBox table :
                    org.mp4parser.tools.Path.<ChunkOffsetBox>getPaths(file, "moov/trak/mdia/minf/stbl/stco")) {
                for (long at : table.getChunkOffsets()) {
                    assertThat(at).isBetween(data + 8, Files.size(film) - 1);
                }
            }
        }
    }

    @Test
    void aLibraryForXmpReadsWhatTheStandardsAskFor() throws Exception {
        Path film = film("film.mp4", "+faststart");
        carrier.write(film, SAID);

        try (var file = new IsoFile(film.toFile())) {
            UserBox box = file.getBoxes(UserBox.class).get(0);
            assertThat(box.getUserType()).asHexString().isEqualTo("BE7ACFCB97A942E89C71999491E3AFAC");
            var meta = XMPMetaFactory.parseFromBuffer(box.getData());
            assertThat(meta.getPropertyString("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "DigitalSourceType"))
                    .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia");
            assertThat(meta.getPropertyString("http://www.tc260.org.cn/ns/AIGC/1.0/", "AIGC"))
                    .isEqualTo(Json.write(SAID.aigc()));
            assertThat(meta.getPropertyString("http://ns.adobe.com/xap/1.0/", "CreatorTool"))
                    .isEqualTo("Reelwright");
        }
    }

    @Test
    void ffmpegFindsTheTagAndThePacket() throws IOException {
        Path film = film("film.mp4", "+faststart");
        carrier.write(film, SAID);
        Path found = folder.resolve("found.txt");

        ffmpeg.run(
                List.of("-export_xmp", "1", "-f", "mov", "-i", film.toString(), "-f", "ffmetadata", found.toString()));

        assertThat(ffmpeg.probe(film, "mov").getFormat().tags.get("AIGC")).isEqualTo(Json.write(SAID.aigc()));
        assertThat(Files.readString(found)).contains("xmp=", "Iptc4xmpExt:DigitalSourceType", "rw:Part\\=\"shot\"");
    }

    @Test
    void equalFilmsStayEqualHoweverOftenItIsSaid() throws IOException {
        Path one = film("one.mp4", "+faststart");
        Path other = film("other.mp4", "+faststart");
        carrier.write(one, SAID);
        carrier.write(other, FilmProvenance.of(false, List.of(), "another", "of another length"));
        carrier.write(other, SAID);

        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @Test
    void transcodingLosesItAndCarryingBringsItBack() throws IOException {
        Path film = film("film.mp4", "+faststart");
        carrier.write(film, SAID);
        Path smaller = folder.resolve("smaller.mp4");
        ffmpeg.run(List.of("-f", "mov", "-i", film.toString(), "-vf", "scale=32:32", smaller.toString()));
        Path copied = folder.resolve("copied.mp4");
        ffmpeg.run(List.of("-f", "mov", "-i", film.toString(), "-c", "copy", copied.toString()));

        assertThat(carrier.read(smaller)).isEmpty();
        assertThat(carrier.read(copied)).isEmpty();
        carrier.write(smaller, carrier.read(film).orElseThrow());
        assertThat(carrier.read(smaller)).contains(SAID);
    }

    @Test
    void believesNoPacketThatTheTagContradicts() throws IOException {
        Path film = film("film.mp4", "+faststart");
        carrier.write(film, SAID);
        byte[] bytes = Files.readAllBytes(film);
        int tag = indexOf(bytes, "\"ProduceID\":\"0123".getBytes());
        bytes[tag + 13] = '9';
        Files.write(film, bytes);

        assertThat(carrier.read(film)).isEmpty();
    }

    @Test
    void movesWideTablesToo() throws IOException {
        byte[] table = MovieHeader.written(
                "co64",
                ByteBuffer.allocate(16).putInt(4, 1).putLong(8, 5_000_000_000L).array());
        for (String around : List.of("stbl", "minf", "mdia", "trak", "moov")) {
            table = MovieHeader.written(around, table);
        }
        var movie = new MovieHeader(ByteBuffer.wrap(table));

        movie.move(old -> old + 7);

        assertThat(movie.bytes().getLong(table.length - 8)).isEqualTo(5_000_000_007L);
    }

    @Test
    void refusesWhatIsNoFilm() throws IOException {
        Path text = Files.writeString(folder.resolve("film.mp4"), "This is a text, and a longer one than eight bytes.");

        assertThatThrownBy(() -> carrier.write(text, SAID)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> carrier.read(text)).isInstanceOf(IOException.class);
        assertThat(text).content().startsWith("This is a text");
    }

    private Path film(String name, String flags) {
        Path film = folder.resolve(name);
        ffmpeg.run(Stream.of(
                        List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:r=30:d=2", "-f", "lavfi", "-i", "sine=d=2"),
                        List.of("-c:v", "libx264", "-threads", "1", "-c:a", "aac", "-movflags", flags),
                        List.of("-metadata", "other=thing", "-fflags", "+bitexact", "-flags", "+bitexact"),
                        List.of(film.toString()))
                .flatMap(List::stream)
                .toList());
        return film;
    }

    /** A checksum of each packet, in order. */
    private String content(Path film) throws IOException {
        Path sums = folder.resolve("sums.txt");
        ffmpeg.run(List.of("-f", "mov", "-i", film.toString(), "-map", "0", "-f", "framemd5", sums.toString()));
        return String.join("\n", new ArrayList<>(Files.readAllLines(sums)));
    }

    static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("it is not there");
    }
}
