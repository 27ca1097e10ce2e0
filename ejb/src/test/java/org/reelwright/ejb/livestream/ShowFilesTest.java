package org.reelwright.ejb.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.livestream.Offer;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowFormat;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowTerms;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;

class ShowFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void aWordDocumentHasEveryLineWithItsTime() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(ShowFormat.DOCX)));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("1:00", "Two for <b>$45</b>", "欢迎来到直播间", "2:00");
        }
    }

    @Test
    void aPdfHasChineseInIt() throws IOException {
        try (var document = Loader.loadPDF(file(ShowFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document)).contains("欢迎来到直播间", "Two for <b>$45</b>");
        }
    }

    @Test
    void inMarkdownWhatWasTypedStaysText() {
        assertThat(new String(file(ShowFormat.MD), StandardCharsets.UTF_8))
                .contains("## 1:00 Offer", "Two for \\<b\\>$45\\</b\\>", "欢迎来到直播间");
    }

    @Test
    void aCalendarHasTheShowAndItsOffersInTheShowsZoneWithAlarms() throws IOException, ParserException {
        byte[] file = file(ShowFormat.ICS);
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(text)
                .contains("DTSTART;TZID=Europe/London:20261201T200000", "DTSTART;TZID=Europe/London:20261201T200100")
                .contains("TRIGGER:-PT15M", "TRIGGER:-PT2M");
    }

    @Test
    void withoutADayThereIsNoCalendar() {
        assertThat(ShowFiles.write(show(Optional.empty()), ShowFormat.ICS)).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void aQrCodeIsASquareOfModules() {
        var code = QrCode.of("https://example.com/livestream/remote.xhtml#" + "x".repeat(43));

        assertThat(code.side()).isBetween(30, 60);
        assertThat(code.path()).startsWith("M4 4h1v1h-1z");
    }

    private static byte[] file(ShowFormat format) {
        return ((Checked.Good<ShowFile>)
                        ShowFiles.write(show(Optional.of(LocalDateTime.parse("2026-12-01T20:00"))), format))
                .value()
                .content();
    }

    private static RunOfShow show(Optional<LocalDateTime> on) {
        var offer = new Offer("Two for <b>$45</b>", 0, 60, 120);
        var script = new ShowScript(List.of(
                new Segment(SegmentKind.OPENING, -1, "开场", 60, List.of(TalkingPoint.say("欢迎来到直播间"))),
                new Segment(
                        SegmentKind.OFFER,
                        0,
                        "Offer",
                        60,
                        List.of(TalkingPoint.say(offer.words())),
                        Optional.of(offer)),
                new Segment(SegmentKind.CLOSING, -1, "Goodbye", 180, List.of(TalkingPoint.cue("Wave")))));
        var order = org.reelwright.domain.livestream.Shows.order(Language.ENGLISH, 300, List.of(offer));
        var show = RunOfShow.write(
                Campaign.draft(new UUID(0, 1), order.brief(), NOW),
                new ShowTerms("Flask evening", order, on, ZoneId.of("Europe/London")),
                script,
                new Provenance("studio", "test"),
                "demo",
                NOW);
        return IdentifiedShow.of(show);
    }
}
