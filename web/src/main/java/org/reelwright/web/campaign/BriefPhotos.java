package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.web.shared.NotThere;

/** Photos and the logo of the draft: taken in one by one, and kept in it by their ids. */
@Named
@RequestScoped
public class BriefPhotos {

    static final String PHOTOS = "product.photos";
    private static final String LOGO = "brand.logo";

    @Inject
    private Viewer viewer;

    @Inject
    private Desk desk;

    @Inject
    private Uploads uploads;

    private final List<String> troubles = new ArrayList<>();
    private String logoTrouble = "";
    private List<Part> files;
    private Part logoFile;

    public void upload() throws IOException {
        for (Part part : files == null ? List.<Part>of() : files) {
            Checked<Asset> answer = accept(part, AssetKind.PHOTO);
            if (answer instanceof Checked.Good<Asset> good) {
                add(good.value());
            } else if (answer instanceof Checked.Bad<Asset> bad) {
                troubles.add(part.getSubmittedFileName() + ": " + words(bad));
            }
        }
    }

    public void uploadLogo() throws IOException {
        Checked<Asset> answer = accept(logoFile, AssetKind.LOGO);
        logoTrouble = answer instanceof Checked.Bad<Asset> bad ? words(bad) : "";
        if (answer instanceof Checked.Good<Asset> good) {
            desk.put(LOGO, good.value().id().toString());
        }
    }

    void add(Asset photo) {
        desk.put(
                PHOTOS,
                joined(Stream.concat(
                        ids(PHOTOS).map(UUID::toString), Stream.of(photo.id().toString()))));
    }

    public void remove(UUID photo) {
        desk.put(PHOTOS, joined(ids(PHOTOS).filter(id -> !id.equals(photo)).map(UUID::toString)));
    }

    public List<Asset> getPhotos() {
        List<UUID> ids = ids(PHOTOS).toList();
        return ids.stream().flatMap(id -> uploads.find(viewer, id).stream()).toList();
    }

    /** Hash of the logo's file; empty without one. */
    public String getLogo() {
        return ids(LOGO)
                .flatMap(id -> uploads.find(viewer, id).stream())
                .map(asset -> asset.file().hash())
                .findFirst()
                .orElse("");
    }

    public List<String> getTroubles() {
        return troubles;
    }

    public String getLogoTrouble() {
        return logoTrouble;
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

    private Stream<UUID> ids(String field) {
        return Stream.of(desk.getTyped().getOrDefault(field, "").split(",")).flatMap(id -> NotThere.id(id).stream());
    }

    private Checked<Asset> accept(Part part, AssetKind kind) throws IOException {
        try (var in = part.getInputStream()) {
            return uploads.accept(viewer, desk.owner().orElseThrow(), kind, part.getSubmittedFileName(), in);
        }
    }

    private static String joined(Stream<String> ids) {
        return ids.collect(Collectors.joining(","));
    }

    static String words(Checked.Bad<?> bad) {
        return bad.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
    }
}
