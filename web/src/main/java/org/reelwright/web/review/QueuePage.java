package org.reelwright.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Audience;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.review.Ageing;
import org.reelwright.domain.review.FourEyes;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.review.Approval;
import org.reelwright.ejb.review.QueueFilter;
import org.reelwright.ejb.review.ReviewQueue;
import org.reelwright.ejb.review.Reviews;
import org.reelwright.web.shared.Words;

/** What waits for a decision, the longest waiting first, a page of it at a time. */
@Named
@RequestScoped
public class QueuePage {

    private static final int ROWS = 25;
    private static final int ON_OFFER = 100;
    private static final List<Integer> LENGTHS = List.of(6, 15, 30, 60, 90, 180);

    /** An entry of a filter's list. */
    public record Pick(String value, String label) {}

    @Inject
    private Viewer viewer;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Reviews reviews;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Library library;

    @Inject
    private QueueQuery query;

    @Inject
    private Ageing ageing;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private List<QueueRow> rows;
    private List<Pick> advertisers;
    private List<Pick> waiting;
    private long count;

    @PostConstruct
    void open() {
        QueueFilter filter = query.filter();
        count = queue.count(viewer, filter);
        List<Creative> films = queue.page(viewer, filter, query.page() * ROWS, ROWS);
        Map<UUID, Campaign> byId = queue.campaignsOf(films);
        Map<UUID, String> advertisers = queue.advertisersOf(films);
        Map<UUID, Approval> approvals = reviews.approvals(viewer, films);
        rows = films.stream()
                .map(film -> row(film, byId.get(film.campaignId()), advertisers, approvals))
                .toList();
    }

    private QueueRow row(
            Creative film, Campaign campaign, Map<UUID, String> advertisers, Map<UUID, Approval> approvals) {
        return new QueueRow(
                film,
                campaign.name(),
                advertisers.get(film.advertiserId()),
                campaign.brief().audiences().get(film.subject().audience()).name(),
                ageing.of(film.madeAt(), clock.instant()),
                Optional.ofNullable(approvals.get(film.id())));
    }

    public List<QueueRow> getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return !query.filter().isAll();
    }

    public boolean isFourEyes() {
        return fourEyes.asked();
    }

    public String getSummary() {
        return count == 1 ? "1 film waits for a decision" : words.count(count) + " films wait for a decision";
    }

    public List<Pick> getAdvertisers() {
        if (advertisers == null) {
            advertisers = picks(queue.advertisers(viewer, "", ON_OFFER));
            query.filter()
                    .advertiser()
                    .filter(id -> isMissing(advertisers, id))
                    .flatMap(id -> library.advertiser(viewer, id))
                    .ifPresent(chosen -> advertisers.add(0, new Pick(chosen.id().toString(), chosen.name())));
        }
        return advertisers;
    }

    public List<Pick> getCampaigns() {
        if (waiting == null) {
            waiting = picks(queue.campaigns(viewer, "", ON_OFFER));
            query.filter()
                    .campaign()
                    .filter(id -> isMissing(waiting, id))
                    .flatMap(id -> campaigns.find(viewer, id))
                    .ifPresent(chosen -> waiting.add(0, new Pick(chosen.id().toString(), chosen.name())));
        }
        return waiting;
    }

    /** Whether there may be more campaigns than the list offers. */
    public boolean isMoreCampaigns() {
        return getCampaigns().size() >= ON_OFFER;
    }

    public boolean isMoreAdvertisers() {
        return getAdvertisers().size() >= ON_OFFER;
    }

    private static boolean isMissing(List<Pick> picks, UUID chosen) {
        return picks.stream().noneMatch(pick -> pick.value().equals(chosen.toString()));
    }

    /** Of the campaign that is chosen. */
    public List<Pick> getAudiences() {
        List<Audience> audiences = query.filter()
                .campaign()
                .flatMap(id -> campaigns.find(viewer, id))
                .map(campaign -> campaign.brief().audiences())
                .orElse(List.of());
        return IntStream.range(0, audiences.size())
                .mapToObj(i -> new Pick(String.valueOf(i), audiences.get(i).name()))
                .toList();
    }

    public List<Pick> getLengths() {
        return LENGTHS.stream()
                .map(seconds -> new Pick(String.valueOf(seconds), seconds + " s"))
                .toList();
    }

    public List<Pick> getShapes() {
        return List.of(Shape.values()).stream()
                .map(shape -> new Pick(shape.slug(), shape.ratio()))
                .toList();
    }

    /** Counted from 1. */
    public int getPage() {
        return query.page() + 1;
    }

    public long getPages() {
        return Math.max(1, (count + ROWS - 1) / ROWS);
    }

    private static List<Pick> picks(List<ReviewQueue.Choice> choices) {
        return choices.stream()
                .map(choice -> new Pick(choice.id().toString(), choice.name()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
