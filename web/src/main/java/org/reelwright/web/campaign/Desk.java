package org.reelwright.web.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Brief;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.campaign.KeptDraft;
import org.reelwright.domain.campaign.Typed;
import org.reelwright.domain.campaign.TypedReading;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.Violation;
import org.reelwright.ejb.campaign.Campaigns;
import org.reelwright.ejb.campaign.Drafts;
import org.reelwright.ejb.campaign.Revisions;
import org.reelwright.web.shared.NotThere;
import org.reelwright.web.shared.Say;

/**
 * The draft that lies before a person: named by the request's {@code draft}, and begun with the first letter if there is none
 * of that name. Fields are typed into {@link #getTyped}; {@code base} is what they held when the page was opened, so that
 * what another person changed meanwhile is not overwritten.
 */
@Named
@RequestScoped
public class Desk {

    /** Fields that come from plain inputs begin so. */
    private static final String PLAIN = "f.";

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Drafts drafts;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Revisions revisions;

    private UUID id;
    private Optional<KeptDraft> kept = Optional.empty();
    private Map<String, String> typed = new HashMap<>();
    private Map<String, String> base = Map.of();
    private List<Typed.Conflict> conflicts = List.of();

    @PostConstruct
    void open() {
        id = NotThere.id(request.getParameter("draft")).orElseGet(UUID::randomUUID);
        load();
        base = Optional.ofNullable(request.getParameter("base")).map(Desk::read).orElseGet(() -> Map.copyOf(typed));
    }

    /** Turns to another draft, as if the request had named it. */
    void turnTo(UUID draft) {
        id = draft;
        load();
        base = Map.copyOf(typed);
    }

    /** @return whether all was taken over; if not, somebody else changed the same, or it was refused */
    boolean save() {
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(PLAIN)) {
                typed.put(name.substring(PLAIN.length()), String.join(",", values));
            }
        });
        return save(base, typed);
    }

    boolean save(Map<String, String> from, Map<String, String> mine) {
        Checked<Drafts.Saved> answer = drafts.save(viewer, id, lines(from), lines(mine));
        if (answer instanceof Checked.Good<Drafts.Saved> good) {
            conflicts = good.value().conflicts();
            load();
            return conflicts.isEmpty();
        }
        ((Checked.Bad<Drafts.Saved>) answer).violations().forEach(v -> Say.bad(v.message()));
        return false;
    }

    /** Changes one field from what it holds now. */
    void put(String field, String text) {
        save(Map.of(field, typed.getOrDefault(field, "")), Map.of(field, text));
    }

    void guess(Map<String, String> found) {
        drafts.guess(viewer, id, found);
        load();
        base = Map.copyOf(typed);
    }

    /**
     * Where a campaign's brief is changed: takes over what others changed in it meanwhile.
     *
     * @return whether they had
     */
    boolean catchUp() {
        if (!isRevision()) {
            return false;
        }
        Revisions.Caught caught = revisions.catchUp(viewer, id);
        if (caught.changed()) {
            load();
            base = Map.copyOf(typed);
            conflicts = caught.conflicts();
        }
        return caught.changed();
    }

    /** @param theirs what the campaign's brief says in the fields in which a choice was made */
    void settle(Map<String, String> theirs) {
        revisions.settle(viewer, id, lines(theirs));
        catchUp();
    }

    /** The brief that would be made of it, or everything that is wrong. */
    Checked<Brief> tryOut() {
        var draft = new TypedReading(typed()).draft();
        return revised()
                .map(campaign -> campaigns.tryOut(campaign, draft))
                .orElseGet(() -> campaigns.tryOut(owner().orElseThrow(), draft));
    }

    /** Everything that is wrong with it, each at the field where it was typed. */
    List<Violation> violations() {
        var reading = new TypedReading(typed());
        Checked<Brief> tried = tryOut();
        return tried instanceof Checked.Bad<Brief> bad
                ? bad.violations().stream()
                        .map(v -> new Violation(reading.fieldOf(v.field()), v.message()))
                        .toList()
                : List.of();
    }

    Typed typed() {
        var given = new TreeMap<>(lines(typed));
        given.values().removeIf(String::isEmpty);
        return new Typed(given, kept.map(draft -> draft.typed().guesses()).orElse(java.util.Set.of()));
    }

    /** For whom the campaign is; empty for staff who have nothing before them. */
    Optional<UUID> owner() {
        return kept.map(KeptDraft::advertiserId).or(viewer::advertiserId);
    }

    Optional<KeptDraft> kept() {
        return kept;
    }

    List<Typed.Conflict> conflicts() {
        return conflicts;
    }

    /** The campaign whose brief is changed here; empty for a new one. */
    Optional<Campaign> revised() {
        return kept.flatMap(KeptDraft::revises).flatMap(campaign -> campaigns.find(viewer, campaign));
    }

    public boolean isRevision() {
        return kept.flatMap(KeptDraft::revises).isPresent();
    }

    public boolean isGuess(String field) {
        return kept.filter(draft -> draft.typed().isGuess(field)).isPresent();
    }

    /** Whether any of these fields, divided by spaces, has something in it. */
    public boolean isAny(String fields) {
        return List.of(fields.split(" ")).stream()
                .anyMatch(field -> !typed.getOrDefault(field, "").isBlank());
    }

    /** Who was chosen to present the films, as text: a radio's value is no other kind of thing. */
    public String getPresenter() {
        return typed.getOrDefault("presenter.person", "");
    }

    /** As what is uploaded from here says whose it is. */
    public String getOfOwner() {
        return owner().map(id -> "advertiser=" + id).orElse("");
    }

    public boolean isKept() {
        return kept.isPresent();
    }

    public UUID getId() {
        return id;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** For the script that saves while somebody types. */
    public String getBase() {
        return Json.write(kept.map(draft -> draft.typed().fields()).orElse(Map.of()));
    }

    public String getChangedBy() {
        return kept.map(KeptDraft::changedBy).orElse("");
    }

    private void load() {
        kept = drafts.find(viewer, id);
        typed = new HashMap<>(kept.map(draft -> draft.typed().fields()).orElse(Map.of()));
    }

    /** A browser ends lines otherwise in what it submits than in what its scripts read. */
    private static Map<String, String> lines(Map<String, String> fields) {
        var same = new TreeMap<String, String>();
        fields.forEach((field, text) -> same.put(field, text == null ? "" : text.replace("\r\n", "\n")));
        return same;
    }

    private static Map<String, String> read(String json) {
        try {
            return Json.MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }
}
