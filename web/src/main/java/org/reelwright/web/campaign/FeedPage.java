package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.FeedItem;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.campaign.ProductFeeds;
import org.reelwright.web.shared.Say;

/** Products of feeds, each the beginning of a brief. */
@Named
@RequestScoped
public class FeedPage {

    @Inject
    private Viewer viewer;

    @Inject
    private ProductFeeds feeds;

    private Part file;
    private List<Violation> troubles = List.of();

    public void upload() throws IOException {
        if (file == null) {
            Say.bad("Choose the file of a feed first.");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            Checked<ProductFeeds.Taken> answer =
                    feeds.take(viewer, viewer.advertiserId().orElseThrow(), content);
            if (answer instanceof Checked.Good<ProductFeeds.Taken> good) {
                troubles = good.value().troubles();
                Say.good(good.value().taken() + " of " + good.value().rows() + " products were taken in.");
            } else {
                Say.whetherGood(answer, "");
            }
        }
    }

    public List<FeedItem> getItems() {
        return viewer.advertiserId().map(owner -> feeds.list(viewer, owner)).orElse(List.of());
    }

    public List<Violation> getTroubles() {
        return troubles;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
