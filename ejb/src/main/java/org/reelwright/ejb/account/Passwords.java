package org.reelwright.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.account.User;

/** Passwords, hashed by the platform. Iterations as OWASP's password storage cheat sheet has them. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash platform;

    private String nobodys;

    @PostConstruct
    void prepare() {
        platform.initialize(STRENGTH);
        nobodys = hash(Secrets.password());
    }

    public String hash(String password) {
        return platform.generate(password.toCharArray());
    }

    /** Takes as long for a login that does not exist, so that time does not tell which do. */
    boolean verify(Password password, Optional<User> user) {
        boolean right = platform.verify(
                password.getValue(), user.map(User::passwordHash).orElse(nobodys));
        return right && user.filter(User::isEnabled).isPresent();
    }
}
