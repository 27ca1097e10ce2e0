package org.reelwright.ejb.rendition;

import java.util.List;
import org.reelwright.domain.storyboard.Look;

/**
 * The music that goes with a look. Patterns have sixteen steps to the bar: {@code x} strong, {@code o} soft.
 *
 * @param swing share of a step by which every second step is late
 * @param key lowest key, MIDI
 * @param progressions rows of chords, one a bar; the first of each is home
 * @param cadence the chord that leads home
 * @param home the last chord
 * @param scale semitones that a melody may use
 * @param groove drums
 * @param band who plays
 * @param pump 0..1 by which everything gives way to the kick drum
 * @param room seconds of reverberation
 * @param accents 0..1 how much is made of a change of picture
 */
record Mood(
        double swing,
        int key,
        List<List<Chord>> progressions,
        Chord cadence,
        Chord home,
        List<Integer> scale,
        Groove groove,
        Band band,
        double pump,
        double room,
        double accents) {

    private static final List<Integer> MAJOR = List.of(0, 2, 4, 7, 9);
    private static final List<Integer> MINOR = List.of(0, 3, 5, 7, 10);

    /** @param kick and the others: steps */
    record Groove(Drum kickDrum, String kick, Drum backDrum, String back, Drum topDrum, String top, String extra) {}

    /**
     * Who plays what, and when in a bar: {@code pattern} of the broken chord in steps of its notes (digits), {@code bass}
     * in root r, fifth 5, octave 8.
     */
    record Band(
            Pad pad,
            Instrument broken,
            String pattern,
            Bass bassist,
            String bass,
            Instrument comping,
            String comp,
            Instrument lead) {}

    static Mood of(Look look) {
        return switch (look) {
            case CLEAN_STUDIO -> CALM;
            case BOLD_TYPE -> BOLD;
            case WARM_LIFESTYLE -> WARM;
            case DARK_PREMIUM -> PREMIUM;
            case PLAYFUL_PATTERN -> PLAYFUL;
            case TECHNICAL -> TECHNICAL;
        };
    }

    private static final Mood CALM = new Mood(
            .08,
            48,
            List.of(
                    Chord.row("0:maj9 9:min7 5:maj7 7:sevensus"),
                    Chord.row("0:add9 4:min7 5:maj9 5:maj7"),
                    Chord.row("0:maj7 2:min9 5:maj7 7:sus")),
            new Chord(7, List.of(0, 5, 7, 10)),
            new Chord(0, List.of(0, 4, 7, 14)),
            MAJOR,
            new Groove(
                    Drum.SOFT_KICK,
                    "x.....o.x.......",
                    Drum.RIM,
                    "....x.......x...",
                    Drum.SHAKER,
                    "x.o.x.o.x.o.x.oo",
                    "................"),
            new Band(
                    Pad.AIRY,
                    Keys.ELECTRIC_PIANO,
                    "0.2.3.2.1.3.2.3.",
                    Bass.ROUND,
                    "r.....r.r...5...",
                    Keys.ELECTRIC_PIANO,
                    "x.....o.........",
                    Keys.GLASS),
            .25,
            2.2,
            .35);

    private static final Mood BOLD = new Mood(
            0,
            45,
            List.of(
                    Chord.row("0:min 8:maj 3:maj 10:maj"),
                    Chord.row("0:min7 3:add9 10:maj 5:min7"),
                    Chord.row("0:min 0:min 8:maj7 10:sus")),
            new Chord(10, List.of(0, 4, 7)),
            new Chord(0, List.of(0, 3, 7, 10)),
            MINOR,
            new Groove(
                    Drum.KICK,
                    "x...x...x...x..o",
                    Drum.CLAP,
                    "....x.......x...",
                    Drum.HAT,
                    "o.xoo.xoo.xoo.xo",
                    "..x...x...x...x."),
            new Band(
                    Pad.WARM,
                    Pad.PLUCKED,
                    "0..1..2.3..2..1.",
                    Bass.SYNTH,
                    "r.rrr.r.r.rrr.8.",
                    Pad.STAB,
                    "x..x..x.....x...",
                    Pad.PLUCKED),
            .7,
            1.2,
            .8);

    private static final Mood WARM = new Mood(
            .12,
            43,
            List.of(
                    Chord.row("0:add9 7:maj 9:min7 5:add9"),
                    Chord.row("0:maj 5:add9 9:min7 7:sus"),
                    Chord.row("0:add9 4:min7 5:maj7 7:maj")),
            new Chord(7, List.of(0, 4, 7)),
            new Chord(0, List.of(0, 4, 7, 14)),
            MAJOR,
            new Groove(
                    Drum.SOFT_KICK,
                    "x.....x.x...o...",
                    Drum.CLAP,
                    "....o.......x...",
                    Drum.SHAKER,
                    "x.oox.oox.oox.oo",
                    "................"),
            new Band(
                    Pad.WARM,
                    Strings.GUITAR,
                    "0.2.1.3.2.1.3.2.",
                    Bass.ROUND,
                    "r.....5.r...r.5.",
                    Strings.GUITAR,
                    "x.....x...o...x.",
                    Keys.SOFT_PIANO),
            .3,
            1.6,
            .35);

    private static final Mood PREMIUM = new Mood(
            0,
            40,
            List.of(
                    Chord.row("0:min9 8:maj7 3:maj7 10:add9"),
                    Chord.row("0:minadd9 5:min7 8:maj9 7:sevensus"),
                    Chord.row("0:min9 10:six 8:maj7 8:maj9")),
            new Chord(7, List.of(0, 5, 7, 10)),
            new Chord(0, List.of(0, 3, 7, 14)),
            MINOR,
            new Groove(
                    Drum.KICK,
                    "x.........o.....",
                    Drum.SNAP,
                    "........x.......",
                    Drum.HAT,
                    "..o...o...o.o.oo",
                    "................"),
            new Band(
                    Pad.DEEP,
                    Keys.SOFT_PIANO,
                    "0...2...3.....1.",
                    Bass.SUB,
                    "r.........r.....",
                    Keys.SOFT_PIANO,
                    "x...............",
                    Keys.GLASS),
            .45,
            3,
            .6);

    private static final Mood PLAYFUL = new Mood(
            .22,
            48,
            List.of(
                    Chord.row("0:six 9:min7 2:min7 7:seven"),
                    Chord.row("0:maj 5:six 0:maj 7:nine"),
                    Chord.row("0:six 4:min7 5:maj7 7:seven")),
            new Chord(7, List.of(0, 4, 7, 10)),
            new Chord(0, List.of(0, 4, 7, 9)),
            MAJOR,
            new Groove(
                    Drum.SOFT_KICK,
                    "x.....x.x.......",
                    Drum.SNAP,
                    "....x.......x...",
                    Drum.SHAKER,
                    "o.x.o.x.o.x.o.xo",
                    "..............o."),
            new Band(
                    Pad.AIRY,
                    Keys.MARIMBA,
                    "0.2.3.1.2..3.2.1",
                    Bass.UPRIGHT,
                    "r...5...r...5.8.",
                    Strings.PIZZICATO,
                    "....x..x....x...",
                    Keys.MARIMBA),
            .2,
            1.1,
            .45);

    private static final Mood TECHNICAL = new Mood(
            0,
            42,
            List.of(
                    Chord.row("0:min7 3:add9 10:add9 5:maj"),
                    Chord.row("0:minadd9 8:maj7 10:sus 3:add9"),
                    Chord.row("0:min7 0:min9 8:maj9 10:add9")),
            new Chord(10, List.of(0, 4, 7, 14)),
            new Chord(0, List.of(0, 3, 7, 14)),
            MINOR,
            new Groove(
                    Drum.KICK,
                    "x...x...x...x...",
                    Drum.SNARE,
                    "....x.......x...",
                    Drum.HAT,
                    "oxoxoxoxoxoxoxox",
                    "..x...x...x...x."),
            new Band(
                    Pad.AIRY,
                    Pad.PLUCKED,
                    "0213021302130231",
                    Bass.SYNTH,
                    "r..r..r.r..r..8.",
                    Pad.PLUCKED,
                    "x.....x.........",
                    Keys.GLASS),
            .55,
            1.5,
            .7);
}
