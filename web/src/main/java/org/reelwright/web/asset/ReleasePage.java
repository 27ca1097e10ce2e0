package org.reelwright.web.asset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.asset.Releases;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** Whether the person in an uploaded film agrees to be a digital presenter. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Library library;

    @Inject
    private Releases releases;

    private Optional<LibraryItem> item = Optional.empty();
    private String person = "";
    private String purpose = "";
    private final Map<String, String> wrong = new HashMap<>();

    @PostConstruct
    void read() {
        item = NotThere.id(request.getParameter("id")).flatMap(id -> library.find(viewer, id));
    }

    public void agree() {
        Checked<ModelRelease> answer = releases.record(viewer, id(), person, purpose);
        if (answer instanceof Checked.Bad<ModelRelease> bad) {
            bad.violations().forEach(violation -> wrong.put(violation.field(), violation.message()));
            Optional.ofNullable(wrong.get("")).ifPresent(Say::bad);
        } else {
            Say.good("The consent is recorded.");
        }
    }

    public void withdraw() {
        if (releases.withdraw(viewer, id())) {
            Say.good("The consent is withdrawn.");
        }
    }

    /** Whether anybody can be seen who could agree. */
    public boolean isFilmed() {
        return item.filter(shown -> shown.kind() == ItemKind.CLIP).isPresent();
    }

    public boolean isAgreed() {
        return found().filter(release -> release.forbidden().isEmpty()).isPresent();
    }

    public boolean isWithdrawn() {
        return found().filter(release -> release.forbidden().isPresent()).isPresent();
    }

    public ModelRelease getRelease() {
        return found().orElseThrow();
    }

    private Optional<ModelRelease> found() {
        return item.flatMap(shown -> releases.of(shown.id()));
    }

    private UUID id() {
        return item.map(LibraryItem::id).orElseThrow(NotFoundException::new);
    }

    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String typed) {
        this.person = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        this.purpose = typed;
    }
}
