package org.reelwright.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;

/** What the frame around every page shows: who is here, and where. */
@Named
@RequestScoped
public class Shell {

    private static final String ADDRESS = "reelwright.address";

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    public String getName() {
        return viewer.name();
    }

    public String getRole() {
        return viewer.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public boolean isAdvertiser() {
        return viewer.role() == Role.ADVERTISER;
    }

    public boolean isReviewer() {
        return viewer.mayReview();
    }

    public boolean isAdministrator() {
        return viewer.mayAdminister();
    }

    /** @param folder of pages, such as {@code /settings} */
    public boolean isIn(String folder) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(folder + "/");
    }

    public boolean isAt(String page) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(page + ".xhtml");
    }

    /**
     * Where this page is opened again. What is sent from it goes to its path alone; the view remembers what the page is about.
     */
    public String getAddress() {
        Map<String, Object> kept =
                FacesContext.getCurrentInstance().getViewRoot().getAttributes();
        return (String) kept.computeIfAbsent(ADDRESS, name -> {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return request.getRequestURI() + query;
        });
    }

    public String signOut() throws ServletException {
        request.logout();
        request.getSession().invalidate();
        return "/sign-in?faces-redirect=true";
    }
}
