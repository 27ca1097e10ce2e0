package org.reelwright.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the first people in. With {@code reelwright.demo=true} these are demo, manager and admin with a published
 * password; otherwise one administrator whose password is configured, or made up and logged once.
 */
@Singleton
@Startup
public class FirstPeople {

    public static final String DEMO_PASSWORD = "reelwright";
    private static final Logger LOG = LoggerFactory.getLogger(FirstPeople.class);

    @PersistenceContext
    private EntityManager store;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "reelwright.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "reelwright.admin.password")
    private Optional<String> adminPassword;

    @PostConstruct
    void welcome() {
        if (demo) {
            welcomeDemo();
        } else if (!hasAdmin()) {
            welcomeAdmin();
        }
    }

    private void welcomeDemo() {
        if (accounts.user("demo").isEmpty()) {
            var advertiser = Advertiser.join("Northwind Outfitters", clock.instant());
            store.persist(advertiser);
            store.persist(User.ofAdvertiser(advertiser.id(), "demo", "Dana Demo", passwords.hash(DEMO_PASSWORD)));
        }
        welcomeStaff(Role.ACCOUNT_MANAGER, "manager", "Morgan Manager", DEMO_PASSWORD);
        welcomeStaff(Role.ADMIN, "admin", "Alex Admin", DEMO_PASSWORD);
    }

    private void welcomeAdmin() {
        String password = adminPassword.orElseGet(Secrets::password);
        welcomeStaff(Role.ADMIN, "admin", "Administrator", password);
        if (adminPassword.isEmpty()) {
            LOG.warn("Sign in as admin with the password {} and change it; it is not shown again.", password);
        }
    }

    private void welcomeStaff(Role role, String login, String name, String password) {
        if (accounts.user(login).isEmpty()) {
            store.persist(User.staff(role, login, name, passwords.hash(password)));
        }
    }

    private boolean hasAdmin() {
        return store.createQuery("select count(u) from User u where u.role = :admin", Long.class)
                        .setParameter("admin", Role.ADMIN)
                        .getSingleResult()
                > 0;
    }
}
