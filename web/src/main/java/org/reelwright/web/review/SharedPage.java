package org.reelwright.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.ejb.review.Remarks;
import org.reelwright.ejb.review.Shares;
import org.reelwright.web.shared.NotThere;

/** What a client sees; only {@link ShareServlet} leads here. */
@Named
@RequestScoped
public class SharedPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Shares shares;

    @Inject
    private Remarks remarks;

    private ClientShare share;
    private Creative film;

    public void open() {
        Optional.ofNullable((ClientShare) request.getAttribute(ShareServlet.SHARE))
                .ifPresentOrElse(this::show, NotThere::answer);
    }

    private void show(ClientShare found) {
        share = found;
        film = shares.film(found);
    }

    public ClientShare getShare() {
        return share;
    }

    /** Where everything of this share is to be had. */
    public String getAddress() {
        return (String) request.getAttribute(ShareServlet.ADDRESS);
    }

    public int getWidth() {
        return film.files().width();
    }

    public int getHeight() {
        return film.files().height();
    }

    public int getFrames() {
        return remarks.frames(film);
    }

    public int getFps() {
        return remarks.framesPerSecond();
    }

    public String getSaid() {
        return share.answer().map(Enum::name).orElse("");
    }
}
