package org.reelwright.web.rendition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.Finding;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.web.asset.FilesServlet;

/**
 * One version of one film.
 *
 * @param audience index into the brief's audiences, from 0
 * @param seconds ordered length
 * @param revision of the production that made it; a higher one replaces a lower
 */
public record CreativeView(
        UUID id,
        UUID campaignId,
        UUID productionId,
        int audience,
        int seconds,
        Shape shape,
        int revision,
        CreativeStatus status,
        Files files,
        Quality quality,
        Provenance provenance,
        Instant madeAt) {

    /**
     * What its check found.
     *
     * @param verdict the worst severity; empty for a film that was made before there were checks
     * @param blocks whether it may not be launched unless an account manager overrides the check
     * @param findings the worst first
     */
    public record Quality(Optional<Severity> verdict, boolean blocks, List<Finding> findings) {

        static Quality of(QualityReport report) {
            return new Quality(report.verdict(), report.isFailed(), report.findings());
        }
    }

    /**
     * @param film address of an MP4
     * @param poster address of a JPEG
     * @param captions address of WebVTT
     * @param preview address of a moving WebP of the first seconds; films from before there were any have none
     */
    public record Files(
            String film,
            String poster,
            String captions,
            int width,
            int height,
            int durationMs,
            int kbps,
            long bytes,
            Optional<String> preview) {

        static Files of(FilmFiles files) {
            return new Files(
                    FilesServlet.url(files.film()),
                    FilesServlet.url(files.poster()),
                    FilesServlet.url(files.captions()),
                    files.width(),
                    files.height(),
                    files.durationMs(),
                    files.kbps(),
                    files.film().size(),
                    files.preview().map(FilesServlet::url));
        }
    }

    public static CreativeView of(Creative creative) {
        return new CreativeView(
                creative.id(),
                creative.campaignId(),
                creative.productionId(),
                creative.subject().audience(),
                creative.subject().seconds(),
                creative.subject().shape().orElseThrow(),
                creative.revision(),
                creative.status(),
                Files.of(creative.files()),
                Quality.of(creative.quality()),
                creative.provenance(),
                creative.madeAt());
    }
}
