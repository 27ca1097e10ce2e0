package org.reelwright.ejb.provider.studio;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;

/** The people that the studio draws: nobody who lives, and nobody who is meant to be taken for somebody who does. */
enum PresenterCast {
    MINA(0xf0c9a6, 0x2b2126, 0xb9545b, 0x1f6f78, 0xf6efe6, Hair.BOB, false),
    THEO(0xe3b08a, 0x4a2f20, 0xa85f50, 0x2f3e63, 0xeef2f7, Hair.SHORT, false),
    ADA(0x8d5a3b, 0x1d1614, 0x8c3f45, 0xd58a2f, 0xfff7ea, Hair.CLOUD, false),
    JUN(0xf3d3b3, 0x17171c, 0xb5606a, 0x6a5acd, 0xf4f2fb, Hair.BUN, true);

    /** How hair is cut. */
    enum Hair {
        BOB,
        SHORT,
        CLOUD,
        BUN
    }

    final Color skin;
    final Color hair;
    final Color lip;
    final Color jacket;
    final Color shirt;
    final Hair cut;
    final boolean glasses;

    PresenterCast(int skin, int hair, int lip, int jacket, int shirt, Hair cut, boolean glasses) {
        this.skin = new Color(skin);
        this.hair = new Color(hair);
        this.lip = new Color(lip);
        this.jacket = new Color(jacket);
        this.shirt = new Color(shirt);
        this.cut = cut;
        this.glasses = glasses;
    }

    /** @param appearance that names one of them, or says nothing that is known: then chance chooses */
    static PresenterCast of(String appearance, long seed) {
        String said = appearance.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(person -> said.contains(person.name()))
                .findFirst()
                .orElse(values()[(int) Math.floorMod(seed, (long) values().length)]);
    }

    Color shade() {
        return mixed(skin, new Color(0x7a3b2e), .22);
    }

    Color fold() {
        return mixed(jacket, Color.BLACK, .2);
    }

    Color light() {
        return mixed(hair, Color.WHITE, .14);
    }

    /** A wall that suits what they wear. */
    Color wall() {
        return mixed(jacket, new Color(0xfaf6f0), .82);
    }

    static Color mixed(Color one, Color other, double share) {
        return new Color(
                (int) Math.round(one.getRed() * (1 - share) + other.getRed() * share),
                (int) Math.round(one.getGreen() * (1 - share) + other.getGreen() * share),
                (int) Math.round(one.getBlue() * (1 - share) + other.getBlue() * share));
    }
}
