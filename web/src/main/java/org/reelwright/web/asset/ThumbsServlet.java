package org.reelwright.web.asset;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.servlet.FileServlet;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.asset.OwnedFiles;
import org.reelwright.ejb.asset.Thumbs;
import org.reelwright.web.shared.Problem;

/** {@code /thumbs/{size}/{hash}}: a stored picture, small, to its owner and to staff. It never changes. */
@WebServlet("/thumbs/*")
public class ThumbsServlet extends FileServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern WANTED = Pattern.compile("/(\\d{3})/([0-9a-f]{64})");

    @Inject
    private transient OwnedFiles owned;

    @Inject
    private transient Thumbs thumbs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.doGet(request, new ForOneReader(response));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.doHead(request, new ForOneReader(response));
    }

    @Override
    protected File getFile(HttpServletRequest request) {
        Matcher wanted =
                WANTED.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!wanted.matches() || !Thumbs.SIZES.contains(Integer.valueOf(wanted.group(1)))) {
            return null;
        }
        Viewer viewer = (Viewer) request.getAttribute(Viewer.class.getName());
        return owned.find(viewer, wanted.group(2))
                .flatMap(picture -> thumbs.of(picture, Integer.parseInt(wanted.group(1))))
                .map(Path::toFile)
                .orElse(null);
    }

    @Override
    protected void handleFileNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(Status.NOT_FOUND, "There is no such picture, or none that you may see.")
                .write(response);
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        return Thumbs.MEDIA_TYPE;
    }

    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return ForOneReader.A_YEAR_IN_SECONDS;
    }
}
