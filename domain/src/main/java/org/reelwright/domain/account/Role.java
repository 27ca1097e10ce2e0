package org.reelwright.domain.account;

/** What a signed-in person is. The names are the server's role names. */
public enum Role {
    /** Works on the campaigns of one advertiser, and sees nothing of another's. */
    ADVERTISER,
    /** Reviews and launches the campaigns of every advertiser. */
    ACCOUNT_MANAGER,
    /** Looks after advertisers, users and the installation. */
    ADMIN
}
