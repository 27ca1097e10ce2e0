package org.reelwright.ejb.presenter;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.reelwright.domain.campaign.CastMember;
import org.reelwright.domain.shared.Rgb;

/** How somebody of the cast looks. */
record Person(Color skin, Color hair, Color lip, Color jacket, Color shirt, Hair cut, boolean glasses) {

    /** How hair is cut. */
    enum Hair {
        BOB,
        SHORT,
        CLOUD,
        BUN
    }

    private static final Color WARMTH = new Color(0x7a3b2e);
    private static final Color PAPER = new Color(0xfaf6f0);

    static Person of(CastMember who) {
        return switch (who) {
            case MINA -> person(0xf0c9a6, 0x2b2126, 0xb9545b, 0x1f6f78, 0xf6efe6, Hair.BOB, false);
            case THEO -> person(0xe3b08a, 0x4a2f20, 0xa85f50, 0x2f3e63, 0xeef2f7, Hair.SHORT, false);
            case ADA -> person(0x8d5a3b, 0x1d1614, 0x8c3f45, 0xd58a2f, 0xfff7ea, Hair.CLOUD, false);
            case JUN -> person(0xf3d3b3, 0x17171c, 0xb5606a, 0x6a5acd, 0xf4f2fb, Hair.BUN, true);
        };
    }

    /** @param appearance that names one of them, or says nothing that is known: then chance chooses */
    static Person of(String appearance, long seed) {
        String said = appearance.toUpperCase(Locale.ROOT);
        return of(Arrays.stream(CastMember.values())
                .filter(member -> said.contains(member.name()))
                .findFirst()
                .orElse(CastMember.by(seed)));
    }

    private static Person person(int skin, int hair, int lip, int jacket, int shirt, Hair cut, boolean glasses) {
        return new Person(
                new Color(skin), new Color(hair), new Color(lip), new Color(jacket), new Color(shirt), cut, glasses);
    }

    Person wearing(Optional<Rgb> colour) {
        return colour.map(c -> new Person(skin, hair, lip, new Color(c.packed()), shirt, cut, glasses))
                .orElse(this);
    }

    Color shade() {
        return mixed(skin, WARMTH, .22);
    }

    Color fold() {
        return mixed(jacket, Color.BLACK, .2);
    }

    Color light() {
        return mixed(hair, Color.WHITE, .14);
    }

    /** A wall that suits what they wear. */
    Color wall() {
        return mixed(jacket, PAPER, .82);
    }

    static Color mixed(Color one, Color other, double share) {
        return new Color(
                (int) Math.round(one.getRed() * (1 - share) + other.getRed() * share),
                (int) Math.round(one.getGreen() * (1 - share) + other.getGreen() * share),
                (int) Math.round(one.getBlue() * (1 - share) + other.getBlue() * share));
    }
}
