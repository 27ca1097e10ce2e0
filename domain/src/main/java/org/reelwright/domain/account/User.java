package org.reelwright.domain.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person who signs in. Only a user in role {@link Role#ADVERTISER} has an advertiser. */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private String login;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID advertiserId;
    private String passwordHash;
    private Instant disabledAt;

    protected User() {}

    /** @param passwordHash as the platform's {@code Pbkdf2PasswordHash} writes it */
    public static User ofAdvertiser(UUID advertiserId, String login, String displayName, String passwordHash) {
        var user = staff(Role.ADVERTISER, login, displayName, passwordHash);
        user.advertiserId = advertiserId;
        return user;
    }

    public static User staff(Role role, String login, String displayName, String passwordHash) {
        var user = new User();
        user.role = role;
        user.login = login;
        user.displayName = displayName;
        user.passwordHash = passwordHash;
        return user;
    }

    public void changePassword(String newPasswordHash) {
        this.passwordHash = newPasswordHash;
    }

    /** A change between staff and an advertiser's people would change whose data they see: that needs a new user. */
    public boolean becomes(Role next) {
        if (role == Role.ADVERTISER || next == Role.ADVERTISER) {
            return role == next;
        }
        role = next;
        return true;
    }

    /** Signs in no more, and is known in no session. */
    public void disable(Instant now) {
        disabledAt = isEnabled() ? now : disabledAt;
    }

    public void enable() {
        disabledAt = null;
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }

    public UUID id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public Optional<UUID> advertiserId() {
        return Optional.ofNullable(advertiserId);
    }

    public String passwordHash() {
        return passwordHash;
    }
}
