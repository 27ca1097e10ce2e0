package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.BrandKit;
import org.reelwright.domain.campaign.SavedBrand;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.ejb.campaign.Brands;
import org.reelwright.web.shared.NotThere;

/** Brand kits that a draft may begin with: the brief takes one as it is then. */
@Named
@RequestScoped
public class KitChoice {

    @Inject
    private Viewer viewer;

    @Inject
    private Desk desk;

    @Inject
    private Brands brands;

    private List<SavedBrand> all;

    public List<SavedBrand> getAll() {
        if (all == null) {
            all = desk.owner().map(owner -> brands.list(viewer, owner)).orElse(List.of());
        }
        return all;
    }

    /** What was typed of a brand gives way to the kit; all else stays. */
    public String take(String id) {
        desk.save();
        NotThere.id(id)
                .flatMap(known -> brands.find(viewer, known))
                .filter(brand ->
                        desk.owner().filter(brand.advertiserId()::equals).isPresent())
                .ifPresent(brand -> desk.save(Map.copyOf(desk.getTyped()), with(brand.kit())));
        return "/campaigns/new?faces-redirect=true&draft=" + desk.getId() + "&step=" + Step.FILMS.getSlug();
    }

    private Map<String, String> with(BrandKit kit) {
        var typed = new HashMap<>(desk.getTyped());
        typed.put("brand.logo", kit.logo().map(UUID::toString).orElse(""));
        typed.put("brand.colours", kit.colours().stream().map(Rgb::hex).collect(Collectors.joining(", ")));
        typed.put("brand.tone", kit.tone().name());
        typed.put("brand.bannedWords", String.join(", ", kit.bannedWords()));
        typed.put("brand.disclaimer", kit.disclaimer());
        return typed;
    }
}
