package org.reelwright.web.ads;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.servlet.FileServlet;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.ejb.asset.GenuineFiles;
import org.reelwright.ejb.delivery.PublishedFilms;

/**
 * {@code /media/{film's hash}/film.mp4|lighter.mp4|television.mp4|poster.jpg|captions.vtt}: streams the files of approved films, and of no
 * others, to anybody, in ranges if asked. They never change: what has other bytes than its hash says is not there.
 */
@WebServlet("/media/*")
public class MediaServlet extends FileServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE =
            Pattern.compile("/([0-9a-f]{64})/(film\\.mp4|lighter\\.mp4|television\\.mp4|poster\\.jpg|captions\\.vtt)");
    private static final String FOUND = MediaServlet.class.getName();
    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    @Inject
    private transient PublishedFilms films;

    @Inject
    private transient GenuineFiles genuine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.doGet(request, new ForEverybody(response));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.doHead(request, new ForEverybody(response));
    }

    @Override
    protected File getFile(HttpServletRequest request) {
        Optional<StoredFile> file =
                find(Optional.ofNullable(request.getPathInfo()).orElse(""));
        file.ifPresent(found -> request.setAttribute(FOUND, found));
        return file.flatMap(genuine::find).map(Path::toFile).orElse(null);
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        return ((StoredFile) request.getAttribute(FOUND)).mediaType();
    }

    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return A_YEAR_IN_SECONDS;
    }

    @Override
    protected boolean isAttachment(HttpServletRequest request, String contentType) {
        return false;
    }

    private Optional<StoredFile> find(String path) {
        Matcher name = FILE.matcher(path);
        if (!name.matches()) {
            return Optional.empty();
        }
        return switch (name.group(2)) {
            case "lighter.mp4" -> films.lighter(name.group(1));
            case "television.mp4" -> films.television(name.group(1));
            default -> films.files(name.group(1)).map(files -> part(files, name.group(2)));
        };
    }

    private static StoredFile part(FilmFiles files, String name) {
        return switch (name) {
            case "film.mp4" -> files.film();
            case "poster.jpg" -> files.poster();
            default -> files.captions();
        };
    }

    /** Captions are read by scripts of the page that plays the film, wherever that is. */
    private static final class ForEverybody extends HttpServletResponseWrapper {

        ForEverybody(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void reset() {
            super.reset();
            setHeader("Access-Control-Allow-Origin", "*");
            setHeader("X-Content-Type-Options", "nosniff");
        }

        @Override
        public void setHeader(String name, String value) {
            boolean keeping = "Cache-Control".equalsIgnoreCase(name) && value.contains("max-age");
            super.setHeader(name, keeping ? "public, max-age=" + A_YEAR_IN_SECONDS + ", immutable" : value);
        }
    }
}
