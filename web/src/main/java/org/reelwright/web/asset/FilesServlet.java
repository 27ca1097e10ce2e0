package org.reelwright.web.asset;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.servlet.FileServlet;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.ejb.asset.OwnedFiles;
import org.reelwright.web.shared.Problem;

/** {@code /files/{hash}}: a stored file, streamed, in ranges if asked, to its owner and to staff. It never changes. */
@WebServlet(FilesServlet.PATH + "*")
public class FilesServlet extends FileServlet {

    static final String PATH = "/files/";
    private static final long serialVersionUID = 1L;
    private static final String FOUND = StoredFile.class.getName();

    @Inject
    private transient OwnedFiles owned;

    @Inject
    private transient FileStore files;

    public static String url(String hash) {
        return PATH + hash;
    }

    /** Where the file is to be had. */
    public static String url(StoredFile file) {
        return url(file.hash());
    }

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
        String hash = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Viewer viewer = (Viewer) request.getAttribute(Viewer.class.getName());
        Optional<StoredFile> file = hash.matches("[0-9a-f]{64}") ? owned.find(viewer, hash) : Optional.empty();
        file.ifPresent(found -> request.setAttribute(FOUND, found));
        return file.map(found -> files.path(found).toFile()).orElse(null);
    }

    @Override
    protected void handleFileNotFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(Status.NOT_FOUND, "There is no such file, or none that you may see.")
                .write(response);
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        return ((StoredFile) request.getAttribute(FOUND)).mediaType();
    }

    @Override
    protected long getExpireTime(HttpServletRequest request, File file) {
        return ForOneReader.A_YEAR_IN_SECONDS;
    }

    @Override
    protected String getAttachmentName(HttpServletRequest request, File file) {
        StoredFile found = (StoredFile) request.getAttribute(FOUND);
        return found.hash().substring(0, 12) + "." + found.mediaType().replaceFirst(".*/", "");
    }
}
