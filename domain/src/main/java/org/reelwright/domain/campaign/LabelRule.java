package org.reelwright.domain.campaign;

import org.reelwright.domain.shared.Language;

/** Whose rules say how a film shows that a machine made it. */
public enum LabelRule {
    /** No visible label, for where none is wanted by law. The file says it all the same. */
    OFF,
    /** Article 50 of Regulation (EU) 2024/1689, in the manner of the Code of Practice of June 2026. */
    EU_AI_ACT,
    /** GB 45438-2025, which is binding in China since September 2025. */
    CHINA,
    /** As the European one, in the platform's own words. */
    TIKTOK,
    /** As the European one, to be read from a sofa. */
    CONNECTED_TV;

    /** What is right for most films in this language. */
    public static LabelRule usualFor(Language language) {
        return switch (language) {
            case CHINESE -> CHINA;
            case ENGLISH -> EU_AI_ACT;
        };
    }
}
