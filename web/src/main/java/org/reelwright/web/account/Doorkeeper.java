package org.reelwright.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.reelwright.domain.account.Viewer;
import org.reelwright.ejb.account.Accounts;

/**
 * Knows people by their session and programs by their API key. A person who is not known is led to the sign-in page
 * and from there back; a program is told what to send.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    private static final String LOGIN = "reelwright.login";
    private static final String BEARER = "Bearer ";

    @Inject
    private Accounts accounts;

    @Inject
    private IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (isForAnybody(request)) {
            return context.doNothing();
        }
        Credential typed = context.getAuthParameters().getCredential();
        if (typed != null) {
            return signIn(typed, request, context);
        }
        try {
            return admit(request, response, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Players call from other sites' pages, also with beacons, and nobody is asked who they are. What calls back is asked
     * by who reads it, and so is who comes with a link to a shared film.
     */
    private static boolean isForAnybody(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/ads")
                || path.startsWith("/media")
                || path.equals("/share")
                || path.startsWith("/leads")
                || (path + request.getPathInfo()).startsWith("/api/v1/callbacks/");
    }

    private AuthenticationStatus signIn(Credential typed, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(typed);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        String login = result.getCallerPrincipal().getName();
        request.getSession().setAttribute(LOGIN, login);
        return accounts.viewer(login)
                .map(viewer -> welcome(viewer, request, context))
                .orElse(AuthenticationStatus.SEND_FAILURE);
    }

    private AuthenticationStatus admit(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String authorization = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        boolean program = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (!program && Refused.isForged(request)) {
            return Refused.forged(request, response);
        }
        Optional<Viewer> viewer = program
                ? accounts.byKey(authorization.substring(BEARER.length()).strip())
                : inSession(request).flatMap(accounts::viewer);
        if (viewer.isPresent()) {
            return welcome(viewer.get(), request, context);
        }
        return context.isProtected() || program ? Refused.unknown(request, response, program) : context.doNothing();
    }

    private static AuthenticationStatus welcome(Viewer viewer, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Viewer.class.getName(), viewer);
        return context.notifyContainerAboutLogin(
                viewer.name(), Set.of(viewer.role().name()));
    }

    private static Optional<String> inSession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map((HttpSession session) -> (String) session.getAttribute(LOGIN));
    }
}
