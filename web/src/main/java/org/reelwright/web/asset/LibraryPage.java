package org.reelwright.web.asset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.asset.ItemFilter;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.RightsState;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.ejb.asset.Library;
import org.reelwright.ejb.campaign.CampaignSearch;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.rendition.ItemUses;
import org.reelwright.web.shared.NotThere;

/** An advertiser's material in one grid. Its address says all that it shows, so it can be sent to a colleague. */
@Named
@RequestScoped
public class LibraryPage {

    private static final int ON_OFFER = 100;
    private static final int LONGEST_QUESTION = 500;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Library library;

    @Inject
    private ItemUses uses;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignSearch search;

    @Inject
    private Clock clock;

    private List<Advertiser> advertisers = List.of();
    private Optional<UUID> advertiser = Optional.empty();
    private Optional<Campaign> campaign = Optional.empty();
    private Library.Sheet page = new Library.Sheet(List.of(), 0, 0);
    private List<ItemUses.Overdue> overdue = List.of();
    private List<CampaignSearch.Line> offered;

    @PostConstruct
    void read() {
        advertisers = library.advertisers(viewer, "", ON_OFFER);
        advertiser = viewer.advertiserId()
                .or(() -> NotThere.id(request.getParameter("advertiser")))
                .or(() -> advertisers.stream().findFirst().map(Advertiser::id));
        advertiser.ifPresent(this::read);
    }

    private void read(UUID owner) {
        campaign = NotThere.id(getCampaign()).flatMap(id -> campaigns.find(viewer, id));
        var filter = new ItemFilter(
                chosen(ItemKind.values(), "kind"),
                campaign.map(c -> new ItemFilter.OfCampaign(c.id(), c.brief().material())),
                chosen(RightsState.values(), "rights"));
        page = getQ().isEmpty()
                ? library.browse(viewer, owner, filter, number("p"))
                : library.search(viewer, owner, getQ(), filter, number("p"));
        overdue = uses.overdue(viewer, owner);
    }

    public String getQ() {
        String asked = PlainText.line(request.getParameter("q"));
        return asked.substring(0, Math.min(LONGEST_QUESTION, asked.length()));
    }

    public String getKind() {
        return chosen(ItemKind.values(), "kind").map(Enum::name).orElse("");
    }

    public String getRights() {
        return chosen(RightsState.values(), "rights").map(Enum::name).orElse("");
    }

    public String getCampaign() {
        return Optional.ofNullable(request.getParameter("campaign")).orElse("");
    }

    public String getAdvertiser() {
        return advertiser.map(UUID::toString).orElse("");
    }

    /** Some of them, the chosen one among them. */
    public List<Advertiser> getAdvertisers() {
        return advertiser
                .filter(id -> !advertisers.isEmpty()
                        && advertisers.stream().noneMatch(one -> one.id().equals(id)))
                .flatMap(id -> library.advertiser(viewer, id))
                .map(chosen ->
                        Stream.concat(Stream.of(chosen), advertisers.stream()).toList())
                .orElse(advertisers);
    }

    public boolean isMoreAdvertisers() {
        return advertisers.size() == ON_OFFER;
    }

    /** Some of them, the chosen one among them. */
    public List<CampaignSearch.Line> getCampaigns() {
        if (offered == null) {
            List<CampaignSearch.Line> newest = search.named(viewer, "", ON_OFFER);
            offered = campaign.filter(chosen ->
                            newest.stream().noneMatch(line -> line.id().equals(chosen.id())))
                    .map(chosen -> Stream.concat(
                                    Stream.of(new CampaignSearch.Line(chosen.id(), chosen.name(), chosen.status())),
                                    newest.stream())
                            .toList())
                    .orElse(newest);
        }
        return offered;
    }

    public boolean isMoreCampaigns() {
        return getCampaigns().size() >= ON_OFFER;
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    /** In English, as all keys of translations. */
    public String several(ItemKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
    }

    public RightsState[] getRightsStates() {
        return RightsState.values();
    }

    public List<Library.Found> getFound() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    public int getPage() {
        return page.page() + 1;
    }

    public int getPages() {
        return page.pages();
    }

    /** Whether nothing was ever put here, as opposed to nothing being found. */
    public boolean isEmpty() {
        return page.total() == 0
                && getQ().isEmpty()
                && getKind().isEmpty()
                && getRights().isEmpty()
                && getCampaign().isEmpty();
    }

    public List<ItemUses.Overdue> getOverdue() {
        return overdue;
    }

    public RightsState state(LibraryItem item) {
        return RightsState.of(item.rights(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public long seconds(LibraryItem item) {
        return Math.max(1, Math.round(item.durationMs() / 1000.0));
    }

    /** The same page of another kind; all kinds for the empty one. */
    public String ofKind(String kind) {
        return address("kind", kind);
    }

    /** @param number from 1 */
    public String ofPage(int number) {
        return address("p", String.valueOf(number - 1));
    }

    private String address(String changed, String value) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", getQ());
        query.put("kind", getKind());
        query.put("campaign", getCampaign());
        query.put("rights", getRights());
        query.put("advertiser", viewer.advertiserId().isPresent() ? "" : getAdvertiser());
        query.put(changed, value);
        return query.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private int number(String name) {
        String typed = Optional.ofNullable(request.getParameter(name)).orElse("");
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    }

    private <E extends Enum<E>> Optional<E> chosen(E[] offer, String name) {
        return Stream.of(offer)
                .filter(e -> e.name().equalsIgnoreCase(request.getParameter(name)))
                .findFirst();
    }
}
