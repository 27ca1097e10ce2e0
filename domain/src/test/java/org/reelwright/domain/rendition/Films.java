package org.reelwright.domain.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.image.Box;
import org.reelwright.domain.shared.Language;

/** Facts of films for tests: one with which all is well, of which a test changes what it is about. */
public final class Films {

    static final Insets MARGIN = new Insets(.05, .05, .05, .05);
    static final Platform FEED = new Platform(
            "feed",
            "Feed",
            Map.of(Shape.VERTICAL, MARGIN),
            Map.of(),
            6,
            60,
            10_000,
            50_000_000,
            Loudness.ONLINE,
            "a test");

    private Measured measured = new Measured(15_000, -14.2, -2.1, List.of(), List.of());
    private long bytes = 4_000_000;
    private final List<ShownText> texts = new ArrayList<>();
    private final List<AskedText> asked = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<ShownProduct> products = new ArrayList<>();
    private List<String> said = List.of("Keeps tea warm");
    private List<String> banned = List.of("cheap");
    private List<Resemblance> resemblances = List.of();
    private List<String> doubts = List.of();
    private String disclaimer = "";
    private Optional<AiLabel> label = Optional.empty();

    private Films() {}

    static Films film() {
        return new Films();
    }

    /** A report on a film that is far too quiet. */
    public static QualityReport failed() {
        return QualityCheck.of(film().sounding(-30, -20).build(), new Platforms(List.of(FEED)));
    }

    public static QualityReport passed() {
        return QualityCheck.of(film().build(), new Platforms(List.of(FEED)));
    }

    Films lasting(int ms) {
        measured = new Measured(ms, measured.lufs(), measured.truePeak(), measured.black(), measured.frozen());
        return this;
    }

    Films sounding(double lufs, double peak) {
        measured = new Measured(measured.durationMs(), lufs, peak, measured.black(), measured.frozen());
        return this;
    }

    Films black(int startMs, int endMs) {
        var black = List.of(new Span(startMs, endMs));
        measured = new Measured(measured.durationMs(), measured.lufs(), measured.truePeak(), black, List.of());
        return this;
    }

    Films frozen(int startMs, int endMs) {
        var frozen = List.of(new Span(startMs, endMs));
        measured = new Measured(measured.durationMs(), measured.lufs(), measured.truePeak(), List.of(), frozen);
        return this;
    }

    Films weighing(long size) {
        bytes = size;
        return this;
    }

    /** Well set, for all of the second scene. */
    Films showing(TextKind kind, String text, Box area) {
        return showing(new ShownText(kind, text, area, 60, 9, new Span(3000, 6000)));
    }

    Films showing(ShownText text) {
        texts.add(text);
        return this;
    }

    Films asking(TextKind kind, String wanted, String set) {
        asked.add(new AskedText(kind, wanted, set));
        return this;
    }

    Films ruled(LabelRule rule, Language language) {
        label = AiLabel.of(rule, language, 15_000);
        return this;
    }

    Films labelled(String text, double px, int fromMs, int untilMs) {
        return showing(
                new ShownText(TextKind.AI_LABEL, text, new Box(.65, .062, .27, .05), px, 9, new Span(fromMs, untilMs)));
    }

    Films captioned(String text, int ms) {
        captions.add(new Caption(text, 1000, 1000 + ms));
        return this;
    }

    Films standing(Box product) {
        products.add(new ShownProduct(product, new Span(3000, 6000)));
        return this;
    }

    Films saying(String line) {
        said = List.of(line);
        return this;
    }

    Films banning(String word) {
        banned = List.of(word);
        return this;
    }

    Films disclaiming(String text) {
        disclaimer = text;
        return this;
    }

    Films resembling(double... likenesses) {
        resemblances = IntStream.range(0, likenesses.length)
                .mapToObj(i -> new Resemblance(i, new Span(i * 2000, i * 2000 + 2000), likenesses[i]))
                .toList();
        return this;
    }

    Films doubting(String... words) {
        doubts = List.of(words);
        return this;
    }

    FilmFacts build() {
        return new FilmFacts(
                Shape.VERTICAL,
                1080,
                15,
                measured,
                bytes,
                new Span(12_000, 15_000),
                products,
                new Wording(texts, captions, said, banned, disclaimer, asked, label),
                resemblances,
                List.of(),
                doubts);
    }
}
