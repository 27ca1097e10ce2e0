package org.reelwright.ejb.account;

import org.reelwright.domain.account.ApiKey;

/** @param secret what the program sends; it is known only now */
public record IssuedKey(ApiKey key, String secret) {}
