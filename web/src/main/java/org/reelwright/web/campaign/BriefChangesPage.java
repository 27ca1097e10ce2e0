package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.BriefChange;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.domain.campaign.Typed;
import org.reelwright.domain.shared.Checked;
import org.reelwright.web.shared.Tongue;

/** What was changed in a campaign's brief, and what that asks for, before it is kept. */
@Named("briefChanges")
@RequestScoped
public class BriefChangesPage {

    @Inject
    private Desk desk;

    @Inject
    private Tongue tongue;

    private Optional<BriefChange> change;

    /** A field that was changed. @param name in English */
    public record Row(String name, String before, String now) {}

    public List<Row> getRows() {
        Typed before = desk.kept().map(KeptDraft::original).orElse(Typed.NOTHING);
        Typed now = desk.typed();
        var fields = new TreeSet<>(before.fields().keySet());
        fields.addAll(now.fields().keySet());
        return fields.stream()
                .filter(field -> !before.get(field).equals(now.get(field)) && !field.equals("audiences"))
                .map(field ->
                        new Row(FieldNames.of(field), shown(field, before.get(field)), shown(field, now.get(field))))
                .toList();
    }

    /** Whether films are made anew because of it; not while something is wrong with it. */
    public boolean isRemakes() {
        return change().filter(BriefChange::remakesFilms).isPresent() && isMade();
    }

    /** Whether there are films, or some are being made. */
    private boolean isMade() {
        return desk.revised()
                .filter(campaign -> campaign.status() != CampaignStatus.DRAFT)
                .isPresent();
    }

    private Optional<BriefChange> change() {
        if (change == null) {
            Checked<Brief> tried = desk.tryOut();
            change = tried instanceof Checked.Good<Brief> good
                    ? desk.revised().map(campaign -> new BriefChange(campaign.brief(), good.value()))
                    : Optional.empty();
        }
        return change;
    }

    /** Ids say nothing to people: how many there are does. */
    private String shown(String field, String text) {
        boolean counted = List.of("product.photos", "brand.logo", "leftOut").contains(field);
        if (text.isEmpty() || !counted) {
            return text;
        }
        int many = text.split(",").length;
        return field.equals("leftOut")
                ? tongue.of("{} left out", many)
                : tongue.many(many, "{} picture", "{} pictures", many);
    }
}
