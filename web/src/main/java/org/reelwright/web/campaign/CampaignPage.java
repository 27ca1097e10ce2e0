package org.reelwright.web.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.BriefChange;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.campaign.Revisions;
import org.reelwright.ejb.delivery.Launches;
import org.reelwright.ejb.image.Frames;
import org.reelwright.ejb.production.Productions;
import org.reelwright.ejb.rendition.Creatives;
import org.reelwright.ejb.rendition.ItemUses;
import org.reelwright.web.production.CampaignEventsResource;
import org.reelwright.web.production.ProgressView;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/** One campaign: its films as they are made, and what may be done with it now. */
@Named
@ViewScoped
public class CampaignPage implements Serializable {

    /** Led to by its address after whatever was done, so that what is fetched or loaded again is this page and not the deed. */
    private static final String HERE = "/campaigns/campaign?faces-redirect=true&includeViewParams=true";

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

    @Inject
    private transient Revisions revisions;

    @Inject
    private transient ItemUses uses;

    private String id;
    private transient Campaign campaign;
    private transient ProgressView progress;
    private transient Optional<Production> latest;
    private transient List<Creative> films;
    private transient List<ItemUses.Overdue> lapsed;

    public void open() {
        if (!isThere()) {
            NotThere.answer();
        }
    }

    public String produce() {
        return after(
                productions.start(viewer, uuid()), "The films are being made. You can leave this page and come back.");
    }

    public String cancel() {
        productions.cancel(viewer, getProgress().production());
        return HERE;
    }

    public String retry() {
        productions.retry(viewer, getProgress().production());
        return HERE;
    }

    public String launch() {
        return after(launches.launch(viewer, uuid()), "Launched. Approved films are served from now on.");
    }

    public String pause() {
        return after(launches.pause(viewer, uuid()), "Paused. Nothing is served until you resume.");
    }

    public String resume() {
        return after(launches.resume(viewer, uuid()), "Running again.");
    }

    /** To the same steps in which a new brief is typed. */
    public String changeBrief() {
        Checked<KeptDraft> answer = revisions.begin(viewer, uuid());
        if (answer instanceof Checked.Good<KeptDraft> good) {
            return "/campaigns/new?faces-redirect=true&step=product&draft="
                    + good.value().id();
        }
        Say.whetherGood(answer, "");
        return "";
    }

    /** Not while films are made: they would show what the brief said before. */
    public boolean isMayChange() {
        return getCampaign().mayBeRevised() && getCampaign().status() != CampaignStatus.IN_PRODUCTION;
    }

    public boolean isMayProduce() {
        CampaignStatus status = getCampaign().status();
        return status == CampaignStatus.DRAFT || isOutdated() && status.mayBecome(CampaignStatus.IN_PRODUCTION);
    }

    /** Whether the brief was changed after the films were made, so that they are not what it asks for. */
    public boolean isOutdated() {
        return latest().filter(
                        made -> new BriefChange(made.brief(), getCampaign().brief()).remakesFilms())
                .isPresent();
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

    /** Where the page hears that something moved. */
    public String getFollow() {
        return CampaignEventsResource.url(uuid());
    }

    /** Material of a campaign that runs, to which the rights have ended. */
    public List<ItemUses.Overdue> getLapsed() {
        if (lapsed == null) {
            lapsed = getCampaign().status() == CampaignStatus.RUNNING
                    ? uses.overdueIn(viewer, getCampaign())
                    : List.of();
        }
        return lapsed;
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
            var view = latest().flatMap(p -> productions.view(viewer, p.id()));
            progress = ProgressView.of(
                    view, view.map(v -> frames.hashes(viewer, v.id())).orElse(List.of()));
        }
        return progress;
    }

    private Optional<Production> latest() {
        if (latest == null) {
            latest = productions.latestOf(viewer, uuid());
        }
        return latest;
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

    private static String after(Checked<?> answer, String success) {
        Say.whetherGood(answer, success);
        return HERE;
    }
}
