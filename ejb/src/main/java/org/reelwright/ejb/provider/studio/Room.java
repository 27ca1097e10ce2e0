package org.reelwright.ejb.provider.studio;

import org.reelwright.domain.shared.Language;

/**
 * What a film still has room for.
 *
 * @param speech seconds
 * @param picture tenths of a second before the end card; where lines need more, each is shown for less than in other films,
 *     and nothing made for it can be used again
 */
record Room(double speech, int picture) {

    private static final int LEAST_PICTURE = 30;

    /** @param endCard tenths of a second that it stands at least */
    static Room of(int seconds, int endCard) {
        return new Room(Tempo.room(seconds), seconds * 10 - endCard);
    }

    /** Without what so many other lines will need; in a bumper they may be silent, and pictures are short anyway. */
    Room beside(int others, double speechOfEach, int seconds) {
        return Tempo.isBumper(seconds)
                ? new Room(speech, Integer.MAX_VALUE)
                : new Room(Math.max(0, speech - others * speechOfEach), picture - others * LEAST_PICTURE);
    }

    Room after(String shown, String said, Language language) {
        return new Room(speech - Tempo.seconds(said, language), picture - Tempo.picture(shown, said));
    }

    /** @param longer tenths of a second that it stands longer for what is shown on it */
    Room afterEndCard(String said, Language language, int longer) {
        return new Room(speech - Tempo.seconds(said, language), picture - longer);
    }

    boolean canSay(String said, Language language) {
        return Tempo.seconds(said, language) <= speech;
    }

    boolean canShow(String shown, String said, Language language) {
        return canSay(said, language) && Tempo.picture(shown, said) <= picture;
    }
}
