package org.reelwright.ejb.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.Asset;
import org.reelwright.domain.asset.AssetKind;
import org.reelwright.domain.campaign.FoundProduct;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.asset.Uploads;
import org.reelwright.ejb.shared.WebFetch;
import org.reelwright.ejb.shared.WebFetch.Fetched;
import org.reelwright.ejb.shared.WebFetch.Terms;

/** Looks at a product's own page, so that nobody types a brief that is on the web already. */
@ApplicationScoped
public class LandingPages {

    private static final Terms PAGE =
            new Terms(3_000_000, Duration.ofSeconds(12), "text/html,application/xhtml+xml;q=0.9");
    private static final Terms PICTURE =
            new Terms(10_000_000, Duration.ofSeconds(12), "image/jpeg,image/png,image/webp;q=0.9");
    private static final Duration FOR_ALL_PICTURES = Duration.ofSeconds(25);

    @Inject
    private WebFetch web;

    @Inject
    private Uploads uploads;

    @Inject
    private java.time.Clock clock;

    /** @return what the page says of its product, as text that a person has yet to look at */
    public Checked<FoundProduct> read(String address) {
        Checked<Fetched> fetched = web.get(address, PAGE);
        if (fetched instanceof Checked.Bad<Fetched> bad) {
            return new Checked.Bad<>(bad.violations());
        }
        Fetched page = ((Checked.Good<Fetched>) fetched).value();
        String type = page.contentType().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.contains("html")) {
            return no("There is no web page at this address.");
        }
        FoundProduct found = PageReader.read(page.body(), page.contentType(), page.address());
        return found.isEmpty() ? no("The page says nothing of a product.") : new Checked.Good<>(found);
    }

    /** Takes in the first of these pictures that can be had and used; the others are left out. */
    public List<Asset> takePictures(Viewer viewer, UUID advertiserId, List<String> addresses, int most) {
        var taken = new ArrayList<Asset>();
        var until = clock.instant().plus(FOR_ALL_PICTURES);
        for (String address : addresses) {
            if (taken.size() < most && clock.instant().isBefore(until)) {
                take(viewer, advertiserId, address, taken);
            }
        }
        return taken;
    }

    private void take(Viewer viewer, UUID advertiserId, String address, List<Asset> taken) {
        if (web.get(address, PICTURE) instanceof Checked.Good<Fetched> fetched
                && uploads.accept(
                                viewer,
                                advertiserId,
                                AssetKind.PHOTO,
                                fetched.value().address().getPath(),
                                new ByteArrayInputStream(fetched.value().body()))
                        instanceof Checked.Good<Asset> asset) {
            taken.add(asset.value());
        }
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("address", why)));
    }
}
