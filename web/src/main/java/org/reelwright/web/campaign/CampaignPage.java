package org.reelwright.web.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.delivery.Launches;
import org.reelwright.ejb.image.Frames;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.web.production.ProductionEventsResource;
import org.reelwright.web.production.ProgressView;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** One campaign: its films as they are made, and what may be done with it now. */
@Named
@ViewScoped
public class CampaignPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Productions productions;

    @Inject
    private transient Creatives creatives;

    @Inject
    private transient Frames frames;

    @Inject
    private transient Launches launches;

    private String id;
    private transient Campaign campaign;
    private transient ProgressView progress;
    private transient List<Creative> films;

    public void open() {
        if (!isThere()) {
            NotThere.answer();
        }
    }

    public void produce() {
        after(productions.start(viewer, uuid()), "The films are being made. You can leave this page and come back.");
    }

    public void cancel() {
        productions.cancel(viewer, getProgress().production());
        forget();
    }

    public void retry() {
        productions.retry(viewer, getProgress().production());
        forget();
    }

    public void launch() {
        after(launches.launch(viewer, uuid()), "Launched. Approved films are served from now on.");
    }

    public void pause() {
        after(launches.pause(viewer, uuid()), "Paused. Nothing is served until you resume.");
    }

    public void resume() {
        after(launches.resume(viewer, uuid()), "Running again.");
    }

    public boolean isMayProduce() {
        return getCampaign().status() == CampaignStatus.DRAFT;
    }

    public boolean isMayLaunch() {
        boolean status =
                getCampaign().status() == CampaignStatus.READY || getCampaign().status() == CampaignStatus.IN_REVIEW;
        return status && approved() > 0;
    }

    public boolean isMayPause() {
        return getCampaign().status() == CampaignStatus.RUNNING;
    }

    public boolean isMayResume() {
        return getCampaign().status() == CampaignStatus.PAUSED;
    }

    public boolean isProduced() {
        return getProgress().exists();
    }

    /** @return where the page hears that something moved; empty before the first production */
    public String getFollow() {
        return getProgress().exists()
                ? ProductionEventsResource.url(getProgress().production())
                : "";
    }

    public String getFilmsSummary() {
        return approved() + " of " + getFilms().size() + " approved";
    }

    public String audienceOf(Creative film) {
        return getCampaign().brief().audiences().get(film.subject().audience()).name();
    }

    public Campaign getCampaign() {
        if (campaign == null) {
            campaign = NotThere.id(id).flatMap(at -> campaigns.find(viewer, at)).orElseThrow();
        }
        return campaign;
    }

    public ProgressView getProgress() {
        if (progress == null) {
            var view = productions.latestOf(viewer, uuid()).flatMap(p -> productions.view(viewer, p.id()));
            progress = ProgressView.of(
                    view, view.map(v -> frames.hashes(viewer, v.id())).orElse(List.of()));
        }
        return progress;
    }

    public List<Creative> getFilms() {
        if (films == null) {
            films = creatives.current(viewer, uuid());
        }
        return films;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private boolean isThere() {
        return NotThere.id(id).flatMap(at -> campaigns.find(viewer, at)).isPresent();
    }

    private long approved() {
        return getFilms().stream()
                .filter(f -> f.status() == CreativeStatus.APPROVED)
                .count();
    }

    private UUID uuid() {
        return getCampaign().id();
    }

    private void after(Checked<?> answer, String success) {
        Say.whetherGood(answer, success);
        forget();
    }

    private void forget() {
        campaign = null;
        progress = null;
        films = null;
    }
}
