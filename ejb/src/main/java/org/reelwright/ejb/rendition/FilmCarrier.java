package org.reelwright.ejb.rendition;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.shared.Json;

/**
 * MP4: XMP in a {@code uuid} box right behind {@code moov} (ISO 16684-3), and GB 45438's {@code AIGC} among the tags.
 * What lies behind them moves, and the tables in {@code moov} with it, so a film that starts fast still does.
 */
final class FilmCarrier implements Carrier {

    static final String TAG = "AIGC";

    private static final byte[] XMP = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
    private static final int LARGEST = 64 << 20;

    @Override
    public void write(Path film, FilmProvenance provenance) throws IOException {
        Path made = film.resolveSibling(film.getFileName() + ".said");
        Files.deleteIfExists(made);
        try (FileChannel from = FileChannel.open(film, READ);
                FileChannel to = FileChannel.open(made, CREATE_NEW, WRITE)) {
            copy(from, to, provenance);
        }
        Files.move(made, film, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Optional<FilmProvenance> read(Path film) throws IOException {
        try (FileChannel file = FileChannel.open(film, READ)) {
            List<Mp4Box> boxes = Mp4Box.in(file);
            Optional<FilmProvenance> said = Optional.empty();
            for (Mp4Box box : boxes) {
                said = isXmp(file, box) ? XmpPacket.read(packet(file, box)) : said;
            }
            return said.isPresent() && tagged(file, boxes, said.get()) ? said : Optional.empty();
        }
    }

    private static void copy(FileChannel from, FileChannel to, FilmProvenance provenance) throws IOException {
        List<Mp4Box> boxes = Mp4Box.in(from);
        Mp4Box header = header(boxes).orElseThrow(() -> new MalformedFile("this is no film: it has no moov box"));
        MovieHeader movie = movie(from, header).tagged(TAG, Json.write(provenance.aigc()));
        byte[] said = said(provenance);
        var places = new LinkedHashMap<Mp4Box, Long>();
        long at = 0;
        for (Mp4Box box : boxes) {
            if (!isXmp(from, box)) {
                places.put(box, at);
                at += box.equals(header) ? movie.bytes().remaining() + said.length : box.size();
            }
        }
        movie.move(old -> place(old, places));
        for (Mp4Box box : places.keySet()) {
            if (box.equals(header)) {
                write(to, movie.bytes());
                write(to, ByteBuffer.wrap(said));
            } else {
                transfer(from, box, to);
            }
        }
    }

    private static long place(long old, Map<Mp4Box, Long> places) {
        return places.entrySet().stream()
                .filter(box -> old >= box.getKey().at() && old < box.getKey().end())
                .mapToLong(box -> box.getValue() + old - box.getKey().at())
                .findFirst()
                .orElse(old);
    }

    private static boolean tagged(FileChannel file, List<Mp4Box> boxes, FilmProvenance said) throws IOException {
        Optional<Mp4Box> header = header(boxes);
        return header.isPresent()
                && movie(file, header.get())
                        .tag(TAG)
                        .filter(Json.write(said.aigc())::equals)
                        .isPresent();
    }

    private static Optional<Mp4Box> header(List<Mp4Box> boxes) {
        return boxes.stream().filter(box -> box.is(MovieHeader.TYPE)).findFirst();
    }

    private static MovieHeader movie(FileChannel file, Mp4Box header) throws IOException {
        return new MovieHeader(bytes(file, header.at(), header.size()));
    }

    private static boolean isXmp(FileChannel file, Mp4Box box) throws IOException {
        return box.is("uuid")
                && box.size() >= box.header() + XMP.length
                && bytes(file, box.content(), XMP.length).equals(ByteBuffer.wrap(XMP));
    }

    private static byte[] packet(FileChannel file, Mp4Box box) throws IOException {
        long from = box.content() + XMP.length;
        return bytes(file, from, box.end() - from).array();
    }

    private static byte[] said(FilmProvenance provenance) throws IOException {
        var content = new ByteArrayOutputStream();
        content.write(XMP);
        content.write(XmpPacket.write(provenance));
        return MovieHeader.written("uuid", content.toByteArray());
    }

    private static ByteBuffer bytes(FileChannel file, long at, long size) throws IOException {
        if (size > LARGEST) {
            throw new MalformedFile("a box of " + size + " bytes is no header");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {}
        return bytes.flip();
    }

    private static void transfer(FileChannel from, Mp4Box box, FileChannel to) throws IOException {
        for (long done = 0; done < box.size(); ) {
            done += from.transferTo(box.at() + done, box.size() - done, to);
        }
    }

    private static void write(FileChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }
}
