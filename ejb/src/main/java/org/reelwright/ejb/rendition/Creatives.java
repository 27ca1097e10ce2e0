package org.reelwright.ejb.rendition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.image.Picture;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Caption;
import org.reelwright.domain.rendition.Captions;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.rendition.SoundPlan;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.storyboard.Look;
import org.reelwright.domain.storyboard.PaletteRule;
import org.reelwright.domain.storyboard.Plan;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.domain.voice.SpokenLine;
import org.reelwright.domain.voice.VoiceOver;
import org.reelwright.ejb.account.OwnRows;
import org.reelwright.ejb.production.Artifacts;

/** Finished films. */
@Stateless
public class Creatives {

    @PersistenceContext
    EntityManager database;

    @Inject
    Artifacts artifacts;

    @Inject
    Clock clock;

    /** Every version of every film, oldest first. */
    public List<Creative> ofCampaign(Viewer viewer, UUID campaignId) {
        return database.createQuery(
                        "select c from Creative c where c.campaignId = :campaign order by c.madeAt", Creative.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .filter(creative -> viewer.maySee(creative.advertiserId()))
                .toList();
    }

    /** The newest version of each film, by audience, length and shape. */
    public List<Creative> current(Viewer viewer, UUID campaignId) {
        var newest = new LinkedHashMap<Subject, Creative>();
        ofCampaign(viewer, campaignId).forEach(creative -> newest.put(creative.subject(), creative));
        return newest.values().stream()
                .sorted(Comparator.comparing((Creative c) -> c.subject().audience())
                        .thenComparing(c -> c.subject().seconds())
                        .thenComparing(c -> c.subject().shape().orElseThrow()))
                .toList();
    }

    public Optional<Creative> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(database.find(Creative.class, id))
                .filter(creative -> viewer.maySee(creative.advertiserId()));
    }

    /** Hash of one poster per campaign that has a film: of its first. One query, a row each. */
    public Map<UUID, String> covers(Viewer viewer, Collection<UUID> campaigns) {
        var covers = new HashMap<UUID, String>();
        if (campaigns.isEmpty()) {
            return covers;
        }
        database.createQuery("""
                        select c.campaignId, c.advertiserId, c.files from Creative c where c.campaignId in :campaigns
                            and c.madeAt = (select min(o.madeAt) from Creative o where o.campaignId = c.campaignId)
                        """, Object[].class)
                .setParameter("campaigns", campaigns)
                .getResultStream()
                .filter(row -> viewer.maySee((UUID) row[1]))
                .forEach(row -> covers.putIfAbsent(
                        (UUID) row[0], ((FilmFiles) row[2]).poster().hash()));
        return covers;
    }

    /** How many films wait for a decision, and since when the one has that waits longest. One query. */
    public Waiting waiting(Viewer viewer) {
        var query = database.createQuery("""
                        select count(*), min(c.madeAt),
                            coalesce(sum(case when c.madeAt < :yesterday then 1 else 0 end), 0)
                        from Creative c where c.status = :status and c.superseded = false
                        """ + OwnRows.condition(viewer, "c"), Object[].class);
        Object[] row = OwnRows.bind(viewer, query)
                .setParameter("status", CreativeStatus.IN_REVIEW)
                .setParameter("yesterday", clock.instant().minus(Duration.ofDays(1)))
                .getSingleResult();
        return new Waiting((long) row[0], ((Number) row[2]).longValue(), Optional.ofNullable((Instant) row[1]));
    }

    /** @param aDay of them have waited for more than a day */
    public record Waiting(long films, long aDay, Optional<Instant> since) {}

    /** The newest version of each shape of the same cut, in the order of the shapes. */
    public List<Creative> shapesOf(Creative creative) {
        return database.createQuery(
                        "select c from Creative c where c.productionId = :production and c.subject like concat(:cut, '/%')"
                                + " and c.superseded = false",
                        Creative.class)
                .setParameter("production", creative.productionId())
                .setParameter("cut", creative.subject().at(Grain.CUT).path())
                .getResultStream()
                .sorted(Comparator.comparing((Creative c) -> c.subject().shape().orElseThrow()))
                .toList();
    }

    /** The script that this version was made from. */
    public Optional<Script> scriptOf(Creative creative) {
        return asOf(Script.class, creative);
    }

    /** The storyboard of this version; without scenes where there is none any more. */
    public Plan planOf(Creative creative) {
        return asOf(Storyboard.class, creative)
                .map(Storyboard::plan)
                .orElseGet(() -> new Plan(Look.CLEAN_STUDIO, PaletteRule.of(Look.CLEAN_STUDIO, List.of()), List.of()));
    }

    /** The storyboard's own row: nothing where there is none any more. */
    public Optional<Storyboard> storyboardOf(Creative creative) {
        return asOf(Storyboard.class, creative);
    }

    /** The stills of this version, by scene. */
    public SortedMap<Integer, Picture> picturesOf(Creative creative) {
        var pictures = new TreeMap<Integer, Picture>();
        made(Frame.class, creative).forEach((scene, frame) -> pictures.put(scene, frame.picture()));
        return pictures;
    }

    /** What is read while this version speaks. */
    public List<Caption> captionsOf(Creative creative) {
        Plan plan = planOf(creative);
        List<SpokenLine> spoken =
                asOf(VoiceOver.class, creative).map(VoiceOver::lines).orElse(List.of());
        return scriptOf(creative)
                .filter(script -> !plan.scenes().isEmpty())
                .map(script -> Captions.of(
                        plan, script.lines(), SoundPlan.of(plan, spoken, 0).voices()))
                .orElse(List.of());
    }

    private <A extends Artifact> SortedMap<Integer, A> made(Class<A> kind, Creative creative) {
        return artifacts.ofScenes(kind, creative.productionId(), creative.subject(), creative.revision());
    }

    /** Scenes of this version whose shot a model has filmed. */
    public Set<Integer> filmedIn(Creative creative) {
        return made(Shot.class, creative).entrySet().stream()
                .filter(shot -> shot.getValue().clip() instanceof Clip.Filmed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every version of the same film, oldest first. */
    public List<Creative> history(Creative creative) {
        return database.createQuery(
                        "select c from Creative c where c.productionId = :production and c.subject = :subject"
                                + " order by c.revision",
                        Creative.class)
                .setParameter("production", creative.productionId())
                .setParameter("subject", creative.subject().path())
                .getResultList();
    }

    private <A extends Artifact> Optional<A> asOf(Class<A> kind, Creative creative) {
        return artifacts.asOf(kind, creative.productionId(), creative.subject().at(Grain.CUT), creative.revision());
    }
}
