package org.reelwright.web.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.FeedItem;
import org.reelwright.domain.campaign.FoundProduct;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.campaign.LandingPages;
import org.reelwright.ejb.campaign.ProductFeeds;
import org.reelwright.ejb.production.Productions;

/** The brief as a page. What was typed stays, whatever is wrong with it. */
@Named
@ViewScoped
public class NewCampaignPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PHOTOS_OF_A_PAGE = 4;
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "CNY", "JPY", "INR", "BRL");

    /** A photo that was taken in. */
    public record Photo(UUID id, String hash, String name) implements Serializable {}

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient LandingPages pages;

    @Inject
    private transient ProductFeeds feeds;

    @Inject
    private transient Productions productions;

    private final BriefForm form = new BriefForm();
    private final ArrayList<Photo> photos = new ArrayList<>();
    private final ArrayList<String> uploadTroubles = new ArrayList<>();
    private ArrayList<Wrong> wrong = new ArrayList<>();
    private Photo logo;
    private String logoTrouble = "";
    private String pageTrouble = "";
    private String pageNote = "";
    private String item = "";
    private transient List<Part> files;
    private transient Part logoFile;

    /** A violation that survives the session's storage. */
    public record Wrong(String field, String message) implements Serializable {}

    public void upload() throws IOException {
        uploadTroubles.clear();
        for (Part part : files == null ? List.<Part>of() : files) {
            Checked<Asset> answer = accept(part, AssetKind.PHOTO);
            if (answer instanceof Checked.Good<Asset> good) {
                photos.add(photo(good.value()));
            } else if (answer instanceof Checked.Bad<Asset> bad) {
                uploadTroubles.add(part.getSubmittedFileName() + ": " + words(bad));
            }
        }
    }

    public void uploadLogo() throws IOException {
        Checked<Asset> answer = accept(logoFile, AssetKind.LOGO);
        logoTrouble = answer instanceof Checked.Bad<Asset> bad ? words(bad) : "";
        if (answer instanceof Checked.Good<Asset> good) {
            logo = photo(good.value());
        }
    }

    /** Fills what is empty from the landing page, photos too; what was typed stays. */
    public void readPage() {
        Checked<FoundProduct> found = pages.read(form.getLandingPage());
        pageTrouble = found instanceof Checked.Bad<FoundProduct> bad ? words(bad) : "";
        pageNote = "";
        if (found instanceof Checked.Good<FoundProduct> good) {
            fill(good.value());
        }
    }

    /** Begins with a product of a feed, if the address names one. */
    public void begin() {
        if (item.matches("[0-9a-f-]{36}")) {
            feeds.find(viewer, UUID.fromString(item)).map(FeedItem::product).ifPresent(this::fill);
        }
    }

    private void fill(FoundProduct found) {
        List<String> filled = new ArrayList<>(Prefill.of(form, found));
        if (photos.isEmpty()) {
            pages.takePictures(viewer, viewer.advertiserId().orElseThrow(), found.pictures(), PHOTOS_OF_A_PAGE)
                    .forEach(asset -> photos.add(photo(asset)));
            filled.addAll(photos.isEmpty() ? List.of() : List.of(photos.size() == 1 ? "a photo" : "photos"));
        }
        pageNote = filled.isEmpty()
                ? "Nothing was empty that could be filled."
                : "Filled in: " + String.join(", ", filled) + ". Look it over: a page may say what an ad may not.";
    }

    public void remove(Photo photo) {
        photos.remove(photo);
    }

    public String create() {
        var draft = BriefTranslation.draft(
                form, photos.stream().map(Photo::id).toList(), logo == null ? List.of() : List.of(logo.id()));
        Checked<Campaign> answer = campaigns.draft(viewer, viewer.advertiserId().orElseThrow(), draft);
        if (answer instanceof Checked.Good<Campaign> good) {
            productions.start(viewer, good.value().id());
            return "/campaigns/campaign?faces-redirect=true&id=" + good.value().id();
        }
        wrong = violations((Checked.Bad<Campaign>) answer);
        return "";
    }

    public boolean isWrong(String field) {
        return wrong.stream().anyMatch(w -> w.field().equals(field));
    }

    public String wrongOf(String field) {
        return wrong.stream()
                .filter(w -> w.field().replaceFirst("\\[\\d+]$", "").equals(field))
                .map(Wrong::message)
                .collect(Collectors.joining(" "));
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(z -> z.contains("/"))
                .sorted()
                .toList();
    }

    public List<String> getCurrencies() {
        return Stream.concat(CURRENCIES.stream(), Stream.of(form.getCurrency()))
                .distinct()
                .toList();
    }

    public BriefForm getForm() {
        return form;
    }

    public List<Photo> getPhotos() {
        return photos;
    }

    public List<String> getUploadTroubles() {
        return uploadTroubles;
    }

    public List<Wrong> getWrong() {
        return wrong;
    }

    public String getLogoHash() {
        return logo == null ? "" : logo.hash();
    }

    public String getLogoTrouble() {
        return logoTrouble;
    }

    public String getPageTrouble() {
        return pageTrouble;
    }

    public String getPageNote() {
        return pageNote;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public Part getLogoFile() {
        return logoFile;
    }

    public void setLogoFile(Part logoFile) {
        this.logoFile = logoFile;
    }

    private Checked<Asset> accept(Part part, AssetKind kind) throws IOException {
        try (var in = part.getInputStream()) {
            return uploads.accept(viewer, viewer.advertiserId().orElseThrow(), kind, part.getSubmittedFileName(), in);
        }
    }

    private static Photo photo(Asset asset) {
        return new Photo(asset.id(), asset.file().hash(), asset.name());
    }

    private static String words(Checked.Bad<?> bad) {
        return bad.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
    }

    private static ArrayList<Wrong> violations(Checked.Bad<?> bad) {
        return bad.violations().stream()
                .map(v -> new Wrong(v.field(), v.message()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
