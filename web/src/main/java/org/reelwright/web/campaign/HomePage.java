package org.reelwright.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.CampaignStatus;
import org.reelwright.domain.shared.Money;
import org.reelwright.ejb.campaign.CampaignBoard;
import org.reelwright.ejb.campaign.CampaignBoard.Filter;
import org.reelwright.ejb.learning.CampaignPulse;
import org.reelwright.ejb.rendition.Creatives;

/** The campaigns that this person may see, page by page: as many queries for ten thousand of them as for one. */
@Named
@RequestScoped
public class HomePage {

    private static final int LAST_PAGE = 10_000;

    @Inject
    private Viewer viewer;

    @Inject
    private CampaignBoard board;

    @Inject
    private Creatives creatives;

    @Inject
    private CampaignPulse pulse;

    @Inject
    private HttpServletRequest request;

    private Filter filter;
    private int page;
    private List<Campaign> campaigns;
    private Map<CampaignStatus, Long> counts;
    private Map<UUID, String> covers;
    private Map<UUID, CampaignPulse.Pulse> pulses;
    private Map<UUID, Money> making;

    /** One way to look at the list. @param status empty for all */
    public record Tab(String status, String label, long count, boolean chosen) {}

    @PostConstruct
    void open() {
        Optional<CampaignStatus> status = Stream.of(CampaignStatus.values())
                .filter(s -> s.name().equals(asked("status")))
                .findFirst();
        filter = new Filter(asked("q"), status);
        page = asked("page").matches("[0-9]{1,5}") ? Math.min(LAST_PAGE, Integer.parseInt(asked("page"))) : 0;
        campaigns = board.page(viewer, filter, page);
        counts = board.counts(viewer, filter);
        List<UUID> ids = campaigns.stream().map(Campaign::id).toList();
        covers = creatives.covers(viewer, ids);
        pulses = pulse.of(ids);
        making = pulse.making(ids);
    }

    public List<Campaign> getCampaigns() {
        return campaigns;
    }

    /** Nothing was ever begun here: the page teaches. */
    public boolean isNew() {
        return counts.isEmpty() && filter.equals(Filter.ALL);
    }

    public List<Tab> getTabs() {
        var all = new Tab("", "All", total(), filter.status().isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        Stream.of(CampaignStatus.values())
                                .filter(s -> counts.containsKey(s) || isChosen(s))
                                .map(s -> new Tab(s.name(), words(s), counts.getOrDefault(s, 0L), isChosen(s))))
                .toList();
    }

    public String getSummary() {
        return in(CampaignStatus.RUNNING) + " running, " + in(CampaignStatus.IN_PRODUCTION) + " in production, "
                + in(CampaignStatus.IN_REVIEW) + " in review";
    }

    public long in(CampaignStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public long getReady() {
        return in(CampaignStatus.READY);
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        long shown = filter.status().map(this::in).orElseGet(this::total);
        return (shown + CampaignBoard.PAGE - 1) / CampaignBoard.PAGE;
    }

    public String getWords() {
        return filter.words();
    }

    public String getStatus() {
        return filter.status().map(CampaignStatus::name).orElse("");
    }

    /** Hash of a poster, empty while there is none. */
    public String cover(UUID campaign) {
        return covers.getOrDefault(campaign, "");
    }

    public boolean isLaunched(UUID campaign) {
        return pulses.containsKey(campaign);
    }

    public CampaignPulse.Pulse pulse(UUID campaign) {
        return pulses.get(campaign);
    }

    public Spark spark(UUID campaign) {
        return new Spark(pulses.get(campaign).impressions());
    }

    /** What models cost; nothing where all were free. */
    public Money making(Campaign campaign) {
        return making.getOrDefault(
                campaign.id(), Money.zero(campaign.brief().budget().total().currency()));
    }

    private long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private boolean isChosen(CampaignStatus status) {
        return filter.status().filter(status::equals).isPresent();
    }

    private static String words(CampaignStatus status) {
        String words = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String asked(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("");
    }
}
