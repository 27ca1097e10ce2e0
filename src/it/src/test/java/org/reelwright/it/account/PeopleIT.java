package org.reelwright.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.AuditEntry;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.User;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.account.Accounts;
import org.reelwright.ejb.account.AuditLog;
import org.reelwright.ejb.account.People;
import org.reelwright.it.shared.RealServer;

class PeopleIT extends RealServer {

    private static final Viewer ADMIN = new Viewer("admin", Role.ADMIN, Optional.empty());
    private static final Viewer MANAGER = new Viewer("manager", Role.ACCOUNT_MANAGER, Optional.empty());

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLog log;

    @Test
    void whoeverIsShutOutIsKnownInNoSessionAndTheLogSaysWhoDidIt() {
        String login = "mira-" + UUID.randomUUID() + "@example.com";
        User mira = letIn(login);
        assertThat(accounts.viewer(login)).isPresent();

        people.disable(ADMIN, mira.id());

        assertThat(accounts.viewer(login)).isEmpty();
        assertThat(log.page(ADMIN, "admin", 0, 2))
                .extracting(AuditEntry::what, AuditEntry::about)
                .containsExactly(tuple("shut a person out", mira.id().toString()), tuple("let a person in", login));
        people.enable(ADMIN, mira.id());
        assertThat(accounts.viewer(login)).isPresent();
    }

    @Test
    void nobodyShutsThemselvesOutAndARefusalIsNotInTheLog() {
        int before = log.page(ADMIN, "", 0, 1000).size();
        UUID self = accounts.user("admin").orElseThrow().id();

        assertThat(people.disable(ADMIN, self)).isInstanceOf(Checked.Bad.class);
        assertThat(people.letIn(MANAGER, "x@example.com", "X", Role.ADMIN, Optional.empty()))
                .isInstanceOf(Checked.Bad.class);

        assertThat(accounts.viewer("admin")).isPresent();
        assertThat(log.page(ADMIN, "", 0, 1000)).hasSize(before);
    }

    @Test
    void ownPasswordsAreChangedOnlyByWhoKnowsThem() {
        String login = "noor-" + UUID.randomUUID();
        var letIn = ((Checked.Good<People.LetIn>)
                        people.letIn(ADMIN, login, "Noor", Role.ACCOUNT_MANAGER, Optional.empty()))
                .value();
        var noor = new Viewer(login, Role.ACCOUNT_MANAGER, Optional.empty());

        assertThat(people.changeOwn(noor, login, "a guess", "a long enough sentence"))
                .isInstanceOf(Checked.Bad.class);
        assertThat(people.changeOwn(noor, login, letIn.password(), "short")).isInstanceOf(Checked.Bad.class);
        assertThat(people.changeOwn(noor, login, letIn.password(), "a long enough sentence"))
                .isInstanceOf(Checked.Good.class);
        assertThat(people.changeOwn(noor, login, letIn.password(), "another long sentence"))
                .isInstanceOf(Checked.Bad.class);
    }

    private User letIn(String login) {
        return ((Checked.Good<People.LetIn>) people.letIn(ADMIN, login, "Mira", Role.ACCOUNT_MANAGER, Optional.empty()))
                .value()
                .user();
    }
}
