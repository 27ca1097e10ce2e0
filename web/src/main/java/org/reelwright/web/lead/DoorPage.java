package org.reelwright.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reelwright.domain.campaign.Product;
import org.reelwright.domain.lead.LeadCheck;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.lead.Doors;
import org.reelwright.web.shared.Look;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Words;

/** What everybody sees at a campaign's door; only {@link LeadServlet} leads here. */
@Named
@RequestScoped
public class DoorPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ChatDesk desk;

    @Inject
    private Look look;

    @Inject
    private Words words;

    private Optional<Doors.Door> door = Optional.empty();
    private Map<String, String> typed = Map.of();
    private Map<String, String> wrong = Map.of();
    private FormView form;

    @PostConstruct
    @SuppressWarnings("unchecked")
    void look() {
        door = Optional.ofNullable((Doors.Door) request.getAttribute(LeadServlet.DOOR));
        typed = Optional.ofNullable((Map<String, String>) request.getAttribute(LeadServlet.TYPED))
                .orElse(Map.of());
        wrong =
                Optional.ofNullable((List<Violation>) request.getAttribute(LeadServlet.WRONG))
                        .orElse(List.of())
                        .stream()
                        .collect(Collectors.toMap(Violation::field, Violation::message, (one, other) -> one));
        form = door.map(d -> FormView.of(d, desk.stamp(d.form().campaignId()), language()))
                .orElse(null);
    }

    public void open() {
        if (door.isEmpty()) {
            NotThere.answer();
        }
    }

    public String getAddress() {
        return request.getContextPath() + "/leads/c/" + getCampaign();
    }

    public String getCampaign() {
        return door.orElseThrow().campaign().id().toString();
    }

    public Product getProduct() {
        return door.orElseThrow().campaign().brief().product();
    }

    public String getPrice() {
        return getProduct().price().map(words::money).orElse("");
    }

    public String getSmallPrint() {
        return door.orElseThrow().campaign().brief().brand().disclaimer();
    }

    /** One, or none. */
    public List<FilmFiles> getFilms() {
        return door.orElseThrow().film().stream().map(film -> film.files()).toList();
    }

    public String media(FilmFiles film, String name) {
        return request.getContextPath() + "/media/" + film.film().hash() + "/" + name;
    }

    public FormView getForm() {
        return form;
    }

    public boolean isPortrait() {
        return door.orElseThrow().form().terms().portrait();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public String getTrap() {
        return LeadCheck.TRAP;
    }

    /** The click with which this person came. */
    public String getClick() {
        return Optional.ofNullable(request.getParameter("rw_click"))
                .or(() -> Optional.ofNullable(typed.get("click")))
                .orElse("");
    }

    /** By which the form that was just sent can be taken back; empty when none was. */
    public String getSent() {
        return Optional.ofNullable(request.getParameter("sent"))
                .filter(token -> token.matches("[A-Za-z0-9_-]{43}"))
                .orElse("");
    }

    public boolean isTooMany() {
        return request.getAttribute(LeadServlet.TYPED) != null && wrong.isEmpty();
    }

    private Language language() {
        return look.isEnglish() ? Language.ENGLISH : Language.CHINESE;
    }
}
