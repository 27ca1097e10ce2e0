package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.ejb.delivery.PublishedFilms;

/** Streams the files of approved films, and of no others, to anybody. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([0-9a-f]{64})/(film\\.mp4|poster\\.jpg|captions\\.vtt)");

    @Inject
    transient PublishedFilms films;

    @Inject
    transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredFile> file = find(request);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        FileAnswer.send(file.get(), store.path(file.get()), request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<StoredFile> find(HttpServletRequest request) {
        var path = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        return path.matches() ? films.files(path.group(1)).map(files -> part(files, path.group(2))) : Optional.empty();
    }

    private static StoredFile part(FilmFiles files, String name) {
        return switch (name) {
            case "film.mp4" -> files.film();
            case "poster.jpg" -> files.poster();
            default -> files.captions();
        };
    }
}
