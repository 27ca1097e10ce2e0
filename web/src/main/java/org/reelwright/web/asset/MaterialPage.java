package org.reelwright.web.asset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Rights;
import org.reelwright.domain.asset.RightsState;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.rendition.ItemUses;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** One thing of the library: what it shows, what it is called, by what right it is used, and where. */
@Named
@RequestScoped
public class MaterialPage {

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Library library;

    @Inject
    private ItemUses uses;

    @Inject
    private Clock clock;

    private LibraryItem item;
    private String tags = "";
    private String owner = "";
    private String licence = "";
    private String until = "";
    private final Map<String, String> wrong = new HashMap<>();

    @PostConstruct
    void read() {
        NotThere.id(request.getParameter("id"))
                .flatMap(id -> library.find(viewer, id))
                .ifPresent(this::show);
    }

    public void open() {
        if (item == null) {
            NotThere.answer();
        }
    }

    public void retag() {
        took(library.tag(viewer, item.id(), seen(), tags), "The tags are kept.");
    }

    public void license() {
        Checked<Rights> rights = Rights.check(owner, licence, until);
        if (rights instanceof Checked.Good<Rights> good) {
            took(library.license(viewer, item.id(), seen(), good.value()), "The rights are kept.");
        } else {
            took(new Checked.Bad<>(((Checked.Bad<Rights>) rights).violations()), "");
        }
    }

    private void took(Checked<LibraryItem> answer, String success) {
        if (answer instanceof Checked.Good<LibraryItem> good) {
            show(good.value());
            Say.good(success);
            return;
        }
        for (Violation violation : ((Checked.Bad<LibraryItem>) answer).violations()) {
            wrong.merge(violation.field().replaceAll("\\[.*", ""), violation.message(), (a, b) -> a + " " + b);
        }
        Optional.ofNullable(wrong.get("")).ifPresent(Say::bad);
    }

    private void show(LibraryItem shown) {
        item = shown;
        tags = shown.tags().typed();
        owner = shown.rights().owner();
        licence = shown.rights().licence();
        until = shown.rights().until().map(LocalDate::toString).orElse("");
    }

    /** The version that the page showed when it was filled in. */
    private int seen() {
        String sent = Optional.ofNullable(request.getParameter("version")).orElse("");
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : item.version();
    }

    public LibraryItem getItem() {
        return item;
    }

    public RightsState getState() {
        return RightsState.of(item.rights(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public List<ItemUses.InCampaign> getCampaigns() {
        return uses.campaigns(viewer, item);
    }

    public List<ItemUses.InFilm> getFilms() {
        return uses.films(viewer, item);
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String typed) {
        this.tags = typed;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String typed) {
        this.owner = typed;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String typed) {
        this.licence = typed;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String typed) {
        this.until = typed;
    }
}
