package org.reelwright.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs a person in and leads them on to the page that they had asked for. */
@Named
@RequestScoped
public class SignInPage {

    static final String PATH = "/sign-in.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    @ConfigProperty(name = "reelwright.demo", defaultValue = "false")
    private boolean demo;

    private String login = "";
    private String password = "";
    private String to = "";

    public void signIn() throws IOException {
        ExternalContext outside = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) outside.getRequest(),
                (HttpServletResponse) outside.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(login, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            outside.redirect(outside.getRequestContextPath() + Destination.within(to));
        } else {
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR, "Login and password do not fit together. Try again.", null));
        }
    }

    public boolean isDemo() {
        return demo;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
