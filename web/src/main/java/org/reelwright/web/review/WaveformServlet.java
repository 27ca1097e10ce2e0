package org.reelwright.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.ejb.asset.OwnedFiles;
import org.reelwright.ejb.rendition.Waveforms;
import org.reelwright.web.shared.Problem;

/** {@code /storyboard/waveform/{hash}}: how a film sounds, as SVG, to its owner and to staff. It never changes. */
@WebServlet("/storyboard/waveform/*")
public class WaveformServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnedFiles owned;

    @Inject
    private transient Waveforms waveforms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredFile> film = film(request);
        if (film.isEmpty()) {
            Problem.of(Status.NOT_FOUND, "There is no such film, or none that you may see.")
                    .write(response);
            return;
        }
        Path drawn = waveforms.of(film.get());
        response.setContentType("image/svg+xml");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLengthLong(Files.size(drawn));
        Files.copy(drawn, response.getOutputStream());
    }

    private Optional<StoredFile> film(HttpServletRequest request) {
        String hash = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Viewer viewer = (Viewer) request.getAttribute(Viewer.class.getName());
        return viewer != null && hash.matches("[0-9a-f]{64}")
                ? owned.find(viewer, hash).filter(file -> file.mediaType().equals("video/mp4"))
                : Optional.empty();
    }
}
