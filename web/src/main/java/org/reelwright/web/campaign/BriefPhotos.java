package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.web.shared.NotThere;

/** Photos and the logo of the draft, which keeps them by their ids. */
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

    void add(Asset photo) {
        desk.put(
                PHOTOS,
                joined(Stream.concat(
                        ids(PHOTOS).map(UUID::toString), Stream.of(photo.id().toString()))));
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

    private Stream<UUID> ids(String field) {
        return Stream.of(desk.getTyped().getOrDefault(field, "").split(",")).flatMap(id -> NotThere.id(id).stream());
    }

    private static String joined(Stream<String> ids) {
        return ids.collect(Collectors.joining(","));
    }

    static String words(Checked.Bad<?> bad) {
        return bad.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
    }
}
