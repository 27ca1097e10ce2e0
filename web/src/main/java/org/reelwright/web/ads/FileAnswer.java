package org.reelwright.web.ads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.reelwright.domain.asset.StoredFile;

/** Answers with a stored file or the part of it that was asked for, without ever holding it whole. */
final class FileAnswer {

    private FileAnswer() {}

    static void send(StoredFile file, Path path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + file.hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = range(request, file.size(), tag);
        if (range.filter(ByteRange::isEmpty).isPresent()) {
            response.setHeader("Content-Range", "bytes */" + file.size());
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        range.ifPresent(part -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", part.contentRange(file.size()));
        });
        write(path, range.orElse(new ByteRange(0, file.size() - 1)), file.mediaType(), request, response);
    }

    private static Optional<ByteRange> range(HttpServletRequest request, long size, String tag) {
        boolean sameFile = Optional.ofNullable(request.getHeader("If-Range"))
                .map(tag::equals)
                .orElse(true);
        return Optional.ofNullable(request.getHeader("Range"))
                .filter(header -> sameFile)
                .flatMap(header -> ByteRange.of(header, size));
    }

    private static void write(
            Path path, ByteRange part, String mediaType, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLengthLong(part.length());
        if (!"HEAD".equals(request.getMethod())) {
            try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
                copy(file, part, response.getOutputStream());
            }
        }
    }

    private static void copy(FileChannel file, ByteRange part, OutputStream out) throws IOException {
        var to = Channels.newChannel(out);
        long at = part.first();
        while (at <= part.last()) {
            long sent = file.transferTo(at, part.last() - at + 1, to);
            if (sent <= 0) {
                throw new IOException("a stored file is shorter than it was");
            }
            at += sent;
        }
    }
}
