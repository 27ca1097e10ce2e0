package org.reelwright.domain.rendition;

import java.util.Optional;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.LabelRule;
import org.reelwright.domain.shared.Language;

/**
 * How a film says that a machine made it, from its first frame on.
 *
 * @param height of every capital and every ideograph, as a share of the frame's shorter side
 * @param endMs until when it is seen
 */
public record AiLabel(String text, double height, int endMs) {

    /** GB 45438-2025: characters no lower than this share of the shorter side. */
    public static final double CHINA_HEIGHT = .05;

    /** GB 45438-2025: no shorter than this, at normal speed, from the first picture on. */
    public static final int CHINA_MS = 2000;

    /** A moment more than the law asks, for players that fade in. */
    private static final int SPARE_MS = 1000;

    /** As large as the interfaces that films are seen in set their own notes. */
    private static final double DISCREET = .022;

    private static final double FROM_A_SOFA = .028;

    /** @return nothing when there is to be no label */
    public static Optional<AiLabel> of(LabelRule rule, Language language, int filmMs) {
        return of(rule, language, filmMs, false);
    }

    private static Optional<AiLabel> of(LabelRule rule, Language language, int filmMs, boolean presented) {
        return presented ? Optional.of(ofPresenter(rule, language, filmMs)) : ofFilm(rule, language, filmMs);
    }

    /** A person who does not exist is always said to be digital, for as long as the film lasts, whatever the rule. */
    private static AiLabel ofPresenter(LabelRule rule, Language language, int filmMs) {
        boolean chinese = language == Language.CHINESE;
        String words = chinese ? "AI 生成数字人" : "AI GENERATED PRESENTER";
        return switch (rule) {
            case OFF -> new AiLabel(chinese ? "数字人" : "DIGITAL PRESENTER", DISCREET, filmMs);
            case EU_AI_ACT -> new AiLabel(words, DISCREET, filmMs);
            case CONNECTED_TV -> new AiLabel(words, FROM_A_SOFA, filmMs);
            case TIKTOK -> new AiLabel(chinese ? words : "AI-generated presenter", DISCREET, filmMs);
            case CHINA -> new AiLabel("AI生成数字人", CHINA_HEIGHT, filmMs);
        };
    }

    private static Optional<AiLabel> ofFilm(LabelRule rule, Language language, int filmMs) {
        String words = language == Language.CHINESE ? "AI 生成" : "AI GENERATED";
        return switch (rule) {
            case OFF -> Optional.empty();
            case EU_AI_ACT -> Optional.of(new AiLabel(words, DISCREET, filmMs));
            case CONNECTED_TV -> Optional.of(new AiLabel(words, FROM_A_SOFA, filmMs));
            case TIKTOK ->
                Optional.of(new AiLabel(language == Language.CHINESE ? words : "AI-generated", DISCREET, filmMs));
            case CHINA -> Optional.of(new AiLabel("AI生成", CHINA_HEIGHT, Math.min(filmMs, CHINA_MS + SPARE_MS)));
        };
    }

    /** The label of the films for one of the brief's audiences. */
    public static Optional<AiLabel> of(Brief brief, int audience, int filmMs) {
        var people = brief.audiences().get(audience);
        return of(
                brief.labelFor(people),
                people.language(),
                filmMs,
                brief.presenter().isPresent());
    }
}
