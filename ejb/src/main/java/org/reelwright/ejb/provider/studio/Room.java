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

    static Room of(int seconds) {
        int tenths = seconds * 10;
        return new Room(Tempo.room(seconds), tenths - Math.max(18, Math.min(45, tenths * 19 / 100)));
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

    Room afterEndCard(String said, Language language) {
        return new Room(speech - Tempo.seconds(said, language), picture);
    }

    boolean canSay(String said, Language language) {
        return Tempo.seconds(said, language) <= speech;
    }

    boolean canShow(String shown, String said, Language language) {
        return canSay(said, language) && Tempo.picture(shown, said) <= picture;
    }
}
