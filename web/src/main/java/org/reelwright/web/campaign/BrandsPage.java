package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.campaign.BriefDraft.BrandDraft;
import org.reelwright.domain.campaign.SavedBrand;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Rgb;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.ejb.campaign.Brands;
import org.reelwright.web.shared.Gone;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** An advertiser's brand kits. */
@Named
@RequestScoped
public class BrandsPage {

    @Inject
    private Viewer viewer;

    @Inject
    private Gone gone;

    @Inject
    private Brands brands;

    @Inject
    private Uploads uploads;

    private String edited = "";
    private String name = "";
    private String colours = "";
    private Tone tone = Tone.WARM;
    private String bannedWords = "";
    private String disclaimer = "";
    private String logo = "";
    private String seen = "";
    private Part logoFile;
    private List<Violation> wrong = List.of();

    /** Shows the one that the address names. */
    public void open() {
        NotThere.id(edited).flatMap(id -> brands.find(viewer, id)).ifPresent(brand -> {
            name = brand.name();
            colours = brand.kit().colours().stream().map(Rgb::hex).collect(Collectors.joining(", "));
            tone = brand.kit().tone();
            bannedWords = String.join(", ", brand.kit().bannedWords());
            disclaimer = brand.kit().disclaimer();
            logo = brand.kit().logo().map(UUID::toString).orElse("");
            remember(brand);
        });
    }

    public void save() throws IOException {
        if (logoFile != null && logoFile.getSize() > 0 && !takesLogo()) {
            return;
        }
        var typed = new BrandDraft(logo, listed(colours), tone.name(), listed(bannedWords), disclaimer);
        Checked<SavedBrand> answer = brands.save(viewer, name, owner(), typed, seen());
        if (answer instanceof Checked.Bad<SavedBrand> bad) {
            wrong = bad.violations();
            wrong.stream().filter(each -> each.field().isEmpty()).forEach(each -> Say.bad(each.message()));
        } else {
            remember(((Checked.Good<SavedBrand>) answer).value());
            Say.good("The brand kit is saved. New campaigns may begin with it.");
        }
    }

    private void remember(SavedBrand brand) {
        seen = brand.id() + "/" + brand.version();
    }

    /** Empty for a new one. */
    private Optional<Brands.Seen> seen() {
        String[] parts = seen.split("/", 2);
        return NotThere.id(parts[0])
                .filter(id -> seen.matches(".*/[0-9]{1,9}"))
                .map(id -> new Brands.Seen(id, Integer.parseInt(parts[1])));
    }

    public void remove(String id) {
        if (NotThere.id(id).filter(known -> brands.remove(viewer, known)).isPresent()) {
            gone.setId(id);
        } else {
            NotThere.anyMore();
        }
    }

    public void putBack() {
        if (NotThere.id(gone.take()).filter(id -> brands.restore(viewer, id)).isPresent()) {
            Say.good("Back again, as it was.");
        } else {
            Say.bad("That cannot be taken back any more.");
        }
    }

    private boolean takesLogo() throws IOException {
        try (InputStream in = logoFile.getInputStream()) {
            Checked<Asset> taken = uploads.accept(viewer, owner(), AssetKind.LOGO, logoFile.getSubmittedFileName(), in);
            if (taken instanceof Checked.Bad<Asset> bad) {
                wrong = List.of(
                        new Violation("brand.logo", bad.violations().get(0).message()));
                return false;
            }
            logo = ((Checked.Good<Asset>) taken).value().id().toString();
            return true;
        }
    }

    private static List<String> listed(String typed) {
        return Arrays.stream(typed.split("[,，;\\n]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private UUID owner() {
        return viewer.advertiserId().orElseThrow();
    }

    public List<SavedBrand> getAll() {
        return viewer.advertiserId().map(id -> brands.list(viewer, id)).orElse(List.of());
    }

    /** @return CSS, for swatches */
    public String hex(Rgb colour) {
        return colour.hex();
    }

    public String wrongOf(String field) {
        return wrong.stream()
                .filter(violation -> violation.field().startsWith(field))
                .map(Violation::message)
                .collect(Collectors.joining(" "));
    }

    public Tone[] getTones() {
        return Tone.values();
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getColours() {
        return colours;
    }

    public void setColours(String colours) {
        this.colours = colours;
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone tone) {
        this.tone = tone;
    }

    public String getBannedWords() {
        return bannedWords;
    }

    public void setBannedWords(String bannedWords) {
        this.bannedWords = bannedWords;
    }

    public String getDisclaimer() {
        return disclaimer;
    }

    public void setDisclaimer(String disclaimer) {
        this.disclaimer = disclaimer;
    }

    public String getLogo() {
        return logo;
    }

    public void setLogo(String logo) {
        this.logo = logo;
    }

    /** The one that is changed, as it was read. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public Part getLogoFile() {
        return logoFile;
    }

    public void setLogoFile(Part logoFile) {
        this.logoFile = logoFile;
    }
}
