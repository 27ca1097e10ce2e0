package org.reelwright.ejb.provider.studio;

import org.reelwright.domain.shared.Language;

/** How long words take to say, measured on the studio's own voice and a little slower, and how many a film has time for. */
final class Tempo {

    private static final double CHARACTERS_A_SECOND = 14.5;
    private static final double IDEOGRAPHS_A_SECOND = 4.7;
    private static final double BREATH = .2;
    private static final double SHARE = .85;
    private static final int LAST_SECOND = 1;
    private static final int BUMPER = 6;

    private Tempo() {}

    /** Seconds with the breath after it; nothing for nothing. */
    static double seconds(String spoken, Language language) {
        if (spoken.isBlank()) {
            return 0;
        }
        double chinese = spoken.codePoints().filter(Character::isIdeographic).count() / IDEOGRAPHS_A_SECOND;
        double pauses = language == Language.CHINESE
                ? spoken.codePoints().filter(c -> "，。！？、".indexOf(c) >= 0).count() * .15
                : 0;
        String latin = language == Language.CHINESE ? spoken.replaceAll("[^A-Za-z0-9 ]", "") : spoken;
        return chinese + pauses + latin(latin) + BREATH;
    }

    private static double latin(String text) {
        return ReadAloud.script(ReadAloud.words(text)).length() / CHARACTERS_A_SECOND;
    }

    /** Tenths of a second that the storyboard gives a line when nothing presses. */
    static int picture(String shown, String said) {
        double tenths = (said.isBlank() ? shown : said)
                .codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? 2.4 : Character.isDigit(c) ? 3.4 : .625)
                .sum();
        return Math.max(20, (int) Math.ceil((7 + tenths) / 5) * 5);
    }

    /** Seconds of speech that a film has room for and still breathes. */
    static double room(int seconds) {
        return (seconds - LAST_SECOND) * SHARE;
    }

    /** One idea and the brand. */
    static boolean isBumper(int seconds) {
        return seconds == BUMPER;
    }

    static int mostLines(int seconds) {
        return switch (seconds) {
            case 6 -> 3;
            case 15 -> 6;
            case 30 -> 9;
            case 60 -> 14;
            case 90 -> 18;
            default -> 26;
        };
    }

    /** Invitations to look, where there is nothing more to say. */
    static int mostDetails(int seconds) {
        return seconds < 60 ? 2 : seconds < 180 ? 4 : 6;
    }
}
