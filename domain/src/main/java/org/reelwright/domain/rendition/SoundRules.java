package org.reelwright.domain.rendition;

import java.util.List;

/** As loud as others are, and nothing cut off. */
final class SoundRules {

    private SoundRules() {}

    static List<Finding> findings(Measured film) {
        return List.of(loudness(film), peak(film));
    }

    private static Finding loudness(Measured film) {
        Loudness wanted = Loudness.ONLINE;
        String measured = Numbers.one(film.lufs()) + " LUFS";
        if (wanted.allows(film.lufs())) {
            return Finding.pass(Rule.LOUDNESS, measured, wanted.words());
        }
        String advice = film.lufs() < -60
                ? "Nothing is heard: cut this film again, and look at its music and voice if it stays silent."
                : "It is too " + (film.lufs() > wanted.lufs() ? "loud" : "quiet")
                        + " beside other films: cut it again, and turn down or up what its sound is mixed from.";
        return Finding.fail(Rule.LOUDNESS, measured, wanted.words(), advice);
    }

    private static Finding peak(Measured film) {
        double highest = Loudness.ONLINE.peak();
        String measured = Numbers.one(film.truePeak()) + " dBTP";
        String limit = "at most " + Numbers.one(highest) + " dBTP";
        return film.truePeak() <= highest
                ? Finding.pass(Rule.TRUE_PEAK, measured, limit)
                : Finding.fail(
                        Rule.TRUE_PEAK,
                        measured,
                        limit,
                        "Its loudest moments will crackle on small speakers: cut it again with more headroom.");
    }
}
