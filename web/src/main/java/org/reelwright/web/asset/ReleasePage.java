package org.reelwright.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.ModelRelease;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.asset.Releases;
import org.reelwright.web.shared.Say;

/** Whether the person in an uploaded film agrees to be a digital presenter. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private Viewer viewer;

    @Inject
    private MaterialPage material;

    @Inject
    private Releases releases;

    private String person = "";
    private String purpose = "";
    private final Map<String, String> wrong = new HashMap<>();

    public void agree() {
        Checked<ModelRelease> answer =
                releases.record(viewer, material.getItem().id(), person, purpose);
        if (answer instanceof Checked.Bad<ModelRelease> bad) {
            bad.violations().forEach(violation -> wrong.put(violation.field(), violation.message()));
            Optional.ofNullable(wrong.get("")).ifPresent(Say::bad);
        } else {
            Say.good("The consent is recorded.");
        }
    }

    public void withdraw() {
        if (releases.withdraw(viewer, material.getItem().id())) {
            Say.good("The consent is withdrawn.");
        }
    }

    /** Whether anybody can be seen who could agree. */
    public boolean isFilmed() {
        return material.getItem() != null && material.getItem().kind() == ItemKind.CLIP;
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
        return releases.of(material.getItem().id());
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
