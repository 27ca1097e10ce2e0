package org.reelwright.ejb.account;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.account.User;

/** The platform's way to our users: their role is their only group. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Optional<User> user = accounts.user(credential.getCaller());
        return passwords.verify(credential.getPassword(), user)
                ? new CredentialValidationResult(
                        user.orElseThrow().login(),
                        Set.of(user.orElseThrow().role().name()))
                : INVALID_RESULT;
    }
}
