package org.reelwright.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Password;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.User;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;
import org.reelwright.domain.shared.Violation;

/** Who may come in, and as what. Only an administrator asks, but for one's own password. */
@Stateless
public class People {

    /** NIST SP 800-63B asks for at least eight, and for no rules beside length. */
    static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 100;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** Somebody who was let in, and the password that only they shall know from now on. */
    public record LetIn(User user, String password) {}

    /** By login. @return nobody, for one who is no administrator */
    public List<User> all(Viewer viewer) {
        return viewer.mayAdminister()
                ? store.createQuery("select u from User u order by u.login", User.class)
                        .getResultList()
                : List.of();
    }

    /** @param advertiserId for role {@link Role#ADVERTISER} only */
    @Audited("let a person in")
    public Checked<LetIn> letIn(Viewer viewer, String login, String name, Role role, Optional<UUID> advertiserId) {
        var findings = new Findings();
        String called =
                findings.requiredLine("login", login, LONGEST_NAME, "Give the login, such as an e-mail address.");
        String shown = findings.requiredLine("name", name, LONGEST_NAME, "Say what this person is called.");
        findings.expect(viewer.mayAdminister(), "", "Only an administrator lets people in.");
        findings.expect(accounts.user(called).isEmpty(), "login", "Somebody has this login already. Choose another.");
        findings.expect(
                role != Role.ADVERTISER
                        || advertiserId.flatMap(accounts::advertiser).isPresent(),
                "advertiser",
                "Choose the advertiser that this person works for.");
        return findings.judge(() -> letIn(Accounts.canonical(called), shown, role, advertiserId));
    }

    @Audited("added an advertiser")
    public Checked<Advertiser> addAdvertiser(Viewer viewer, String name) {
        var findings = new Findings();
        String called = findings.requiredLine("name", name, LONGEST_NAME, "Name the advertiser.");
        findings.expect(viewer.mayAdminister(), "", "Only an administrator adds advertisers.");
        return findings.judge(() -> {
            Advertiser advertiser = Advertiser.join(called, clock.instant());
            store.persist(advertiser);
            return advertiser;
        });
    }

    @Audited("changed a role")
    public Checked<User> changeRole(Viewer viewer, UUID id, Role role) {
        return administered(viewer, id)
                .then(user -> user.becomes(role)
                        ? new Checked.Good<>(user)
                        : no("An advertiser's people stay so, and staff stay staff. Let the person in anew."));
    }

    @Audited("shut a person out")
    public Checked<User> disable(Viewer viewer, UUID id) {
        return administered(viewer, id).then(user -> {
            user.disable(clock.instant());
            return new Checked.Good<>(user);
        });
    }

    @Audited("let a person in again")
    public Checked<User> enable(Viewer viewer, UUID id) {
        return administered(viewer, id).then(user -> {
            user.enable();
            return new Checked.Good<>(user);
        });
    }

    /** For somebody who forgot theirs. */
    @Audited("gave a new password")
    public Checked<LetIn> newPassword(Viewer viewer, UUID id) {
        return administered(viewer, id).then(user -> {
            String password = Secrets.password();
            user.changePassword(passwords.hash(password));
            return new Checked.Good<>(new LetIn(user, password));
        });
    }

    /** One's own. @param login of the viewer, for the log */
    @Audited("changed their password")
    public Checked<User> changeOwn(Viewer viewer, String login, String old, String next) {
        var findings = new Findings();
        Optional<User> user = accounts.user(viewer.name()).filter(u -> u.login().equals(login));
        findings.expect(passwords.verify(new Password(old), user), "old", "This is not your password.");
        findings.expect(
                next.length() >= SHORTEST_PASSWORD && next.length() <= LONGEST_PASSWORD,
                "next",
                "Choose one of " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters.");
        return findings.judge(() -> {
            user.orElseThrow().changePassword(passwords.hash(next));
            return user.orElseThrow();
        });
    }

    private LetIn letIn(String login, String name, Role role, Optional<UUID> advertiserId) {
        String password = Secrets.password();
        User user = role == Role.ADVERTISER
                ? User.ofAdvertiser(advertiserId.orElseThrow(), login, name, passwords.hash(password))
                : User.staff(role, login, name, passwords.hash(password));
        store.persist(user);
        return new LetIn(user, password);
    }

    /** Nobody administers themselves: so there is always an administrator left. */
    private Checked<User> administered(Viewer viewer, UUID id) {
        Optional<User> user = Optional.ofNullable(store.find(User.class, id)).filter(u -> viewer.mayAdminister());
        if (user.isEmpty()) {
            return no("There is no such person.");
        }
        return user.get().login().equals(viewer.name())
                ? no("Ask another administrator: nobody changes this for themselves.")
                : new Checked.Good<>(user.get());
    }

    private static <T> Checked<T> no(String message) {
        return new Checked.Bad<>(List.of(new Violation("", message)));
    }
}
