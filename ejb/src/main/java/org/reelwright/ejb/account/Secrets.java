package org.reelwright.ejb.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Things that nobody can guess. */
public final class Secrets {

    static final String KEY_PREFIX = "rw_";
    private static final SecureRandom CHANCE = new SecureRandom();

    private Secrets() {}

    static String key() {
        return KEY_PREFIX + token(32);
    }

    /** 256 random bits, for a link: 43 characters that an address takes as they are. */
    public static String token() {
        return token(32);
    }

    static String password() {
        return token(12);
    }

    private static String token(int bytes) {
        var random = new byte[bytes];
        CHANCE.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
