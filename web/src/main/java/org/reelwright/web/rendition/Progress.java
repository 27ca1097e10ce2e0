package org.reelwright.web.rendition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.reelwright.domain.production.ProductionView;
import org.reelwright.web.asset.FilesServlet;

/** @param pictures addresses of the stills so far, the newest first */
public record Progress(@JsonUnwrapped ProductionView production, List<String> pictures) {

    static Progress of(ProductionView production, List<String> pictureHashes) {
        return new Progress(
                production, pictureHashes.stream().map(FilesServlet::url).toList());
    }
}
