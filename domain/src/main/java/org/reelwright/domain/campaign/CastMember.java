package org.reelwright.domain.campaign;

/** The people that the studio draws: nobody who lives, and nobody who is meant to be taken for somebody who does. */
public enum CastMember {
    MINA("Mina", "dark bob"),
    THEO("Theo", "short brown hair"),
    ADA("Ada", "natural curls"),
    JUN("Jun", "bun and glasses");

    private final String given;
    private final String look;

    CastMember(String given, String look) {
        this.given = given;
        this.look = look;
    }

    /** The name that they go by. */
    public String given() {
        return given;
    }

    /** By what they are known again, in a few words. */
    public String look() {
        return look;
    }

    /** Whom chance chooses. */
    public static CastMember by(long seed) {
        return values()[(int) Math.floorMod(seed, (long) values().length)];
    }
}
