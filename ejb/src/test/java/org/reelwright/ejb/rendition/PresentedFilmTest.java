package org.reelwright.ejb.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Briefs;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.campaign.Casting;
import org.reelwright.domain.campaign.PresenterPlacement;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.QualityReport;
import org.reelwright.domain.rendition.Rule;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.domain.storyboard.Scene;
import org.reelwright.domain.storyboard.Staging;

/** Films in which somebody of the cast speaks. */
class PresentedFilmTest {

    private static final int SHORT_SIDE = 240;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void whoStandsInACornerCoversNothing(Shape shape) throws IOException {
        QualityReport report =
                film(PresenterPlacement.PICTURE_IN_PICTURE, shape, "a").check().get();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule() == Rule.PRESENTER)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.severity()).as("%s", finding).isEqualTo(Severity.PASS));
        assertThat(report.isFailed()).as("%s", report).isFalse();
    }

    @Test
    void whoFillsTheFrameOpensTheFilmAndLeavesTheMiddleToTheProduct() throws IOException {
        CuttingRoom.Film film = film(PresenterPlacement.FULL, Shape.VERTICAL, "a");

        assertThat(film.plan().scenes())
                .extracting(Scene::staging)
                .startsWith(Staging.PRESENTER)
                .endsWith(Staging.END_CARD);
        assertThat(film.plan().scenes()).extracting(Scene::staging).contains(Staging.HERO);
        assertThat(film.check().get().isFailed()).as("%s", film.check().get()).isFalse();
    }

    @Test
    void theSameOrderIsTheSameFilm() throws IOException {
        Path once = film(PresenterPlacement.FULL, Shape.WIDE, "a").file();
        Path again = film(PresenterPlacement.FULL, Shape.WIDE, "b").file();

        assertThat(Files.mismatch(once, again)).isEqualTo(-1);
    }

    private CuttingRoom.Film film(PresenterPlacement placement, Shape shape, String room) throws IOException {
        Brief brief = Briefs.brief().build().presentedBy(Casting.of(placement, CastMember.JUN));
        Path photo = HardFilmsTest.Upload.SMALL.in(Files.createDirectories(folder.resolve("photo" + room)));
        return new CuttingRoom(folder.resolve(room), SHORT_SIDE)
                .film(brief, photo, Subject.cut(0, 15), shape, 20261126);
    }
}
