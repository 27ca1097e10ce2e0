package org.reelwright.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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

    private static final int PAGE = 24;

    @Inject
    private Viewer viewer;

    @Inject
    private ProductFeeds feeds;

    @Inject
    private HttpServletRequest request;

    private List<FeedItem> found;
    private Part file;
    private List<Violation> troubles = List.of();
    private String wrong = "";

    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            wrong = "Choose the file of a feed first.";
            return;
        }
        try (InputStream content = file.getInputStream()) {
            Checked<ProductFeeds.Taken> answer =
                    feeds.take(viewer, viewer.advertiserId().orElseThrow(), content);
            if (answer instanceof Checked.Good<ProductFeeds.Taken> good) {
                troubles = good.value().troubles();
                found = null;
                int rows = good.value().rows();
                Say.good(
                        rows == 1
                                ? good.value().taken() + " of 1 product was taken in."
                                : good.value().taken() + " of " + rows + " products were taken in.");
            } else {
                wrong = ((Checked.Bad<ProductFeeds.Taken>) answer)
                        .violations()
                        .get(0)
                        .message();
            }
        }
    }

    /** One page of them, and one more if there are further pages. */
    private List<FeedItem> found() {
        if (found == null) {
            found = viewer.advertiserId()
                    .map(owner -> feeds.page(viewer, owner, getWords(), getPage() * PAGE, PAGE + 1))
                    .orElse(List.of());
        }
        return found;
    }

    public List<FeedItem> getItems() {
        return found().stream().limit(PAGE).toList();
    }

    public boolean isMore() {
        return found().size() > PAGE;
    }

    public String getWords() {
        return Optional.ofNullable(request.getParameter("q")).orElse("");
    }

    /** From 0. */
    public int getPage() {
        String asked = Optional.ofNullable(request.getParameter("page")).orElse("");
        return asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 0;
    }

    public List<Violation> getTroubles() {
        return troubles;
    }

    /** With the file as a whole; empty when nothing is. */
    public String getWrong() {
        return wrong;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
