package org.reelwright.ejb.rendition;

/** A group of instruments that are treated alike. */
enum Bus {
    DRUMS(1, .07, 0),
    BASS(.5, 0, .8),
    HARMONY(1.15, .3, 1),
    LEAD(.85, .4, .5),
    EFFECTS(.7, .25, 0);

    final double level;
    /** Share that goes into the room. */
    final double room;
    /** Share of the mood's pumping. */
    final double gives;

    Bus(double level, double room, double gives) {
        this.level = level;
        this.room = room;
        this.gives = gives;
    }
}
