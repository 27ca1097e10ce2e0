package org.reelwright.ejb.provider.studio;

import java.util.ArrayList;
import java.util.List;
import org.reelwright.domain.voice.Sound;

/** One sound of speech, as a voice names it. Times in seconds from the beginning of the recording. */
record Phone(String sound, double start, double end) {

    private static final String PAUSE = "pau";

    boolean isPause() {
        return isPause(sound);
    }

    static boolean isPause(String sound) {
        return sound.equals(PAUSE);
    }

    /**
     * Without pauses, in the time of the finished recording.
     *
     * @param from seconds at which that begins
     * @param durationMs of it
     */
    static List<Sound> sounds(List<Phone> heard, double from, int durationMs) {
        return heard.stream()
                .filter(phone -> !phone.isPause())
                .map(phone -> new Sound(
                        phone.sound(),
                        Math.max(0, ms(phone.start() - from)),
                        Math.min(durationMs, ms(phone.end() - from))))
                .toList();
    }

    private static int ms(double seconds) {
        return (int) Math.round(seconds * 1000);
    }

    /** @param said such as {@code pau:0.222 m:0.250}: each sound with its end */
    static List<Phone> timed(String said) {
        var phones = new ArrayList<Phone>();
        double start = 0;
        for (String phone : said.strip().split("\\s+")) {
            int colon = phone.indexOf(':');
            if (colon > 0) {
                double end = Double.parseDouble(phone.substring(colon + 1));
                phones.add(new Phone(phone.substring(0, colon), start, end));
                start = end;
            }
        }
        return phones;
    }
}
