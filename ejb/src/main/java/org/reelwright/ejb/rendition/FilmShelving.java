package org.reelwright.ejb.rendition;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.ItemKind;
import org.reelwright.domain.asset.LibraryItem;
import org.reelwright.domain.asset.Media;
import org.reelwright.domain.image.Frame;
import org.reelwright.domain.production.Artifact;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.FilmFiles;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.shot.Clip;
import org.reelwright.domain.shot.Shot;
import org.reelwright.domain.storyboard.Storyboard;
import org.reelwright.ejb.asset.OwnedFiles;
import org.reelwright.ejb.production.Artifacts;

/** Puts what was made into the library: films, pictures, and clips that a model filmed; of equal orders one. */
@Stateless
public class FilmShelving {

    private static final String FIRST_OF_EQUAL =
            " and not exists (select 1 from Frame b where b.orderHash = a.orderHash"
                    + " and b.productionId = a.productionId and (b.madeAt < a.madeAt or b.madeAt = a.madeAt and b.id < a.id))";

    @PersistenceContext
    EntityManager database;

    @Inject
    Artifacts artifacts;

    @Inject
    OwnedFiles owned;

    /** @param since nothing older is looked at @return how many were put there, at most {@code most} of each kind */
    public int shelve(Instant since, int most) {
        List<Creative> films = missing(Creative.class, "", since, most);
        films.forEach(this::film);
        List<Frame> pictures = missing(Frame.class, FIRST_OF_EQUAL, since, most);
        pictures.forEach(this::picture);
        List<String> clips = filmed(since, most);
        clips.forEach(id -> clip(database.find(Shot.class, UUID.fromString(id))));
        return films.size() + pictures.size() + clips.size();
    }

    /** Asked in SQL, as the kind of a clip stands inside its document. */
    @SuppressWarnings("unchecked")
    private List<String> filmed(Instant since, int most) {
        return database.createNativeQuery(
                        "select cast(a.id as varchar(36)) from shot a where a.made_at >= :since and a.clip like '%\"kind\":\"filmed\"%'"
                                + " and not exists (select 1 from library_item i where i.id = a.id)"
                                + " and not exists (select 1 from shot b where b.order_hash = a.order_hash"
                                + " and b.production_id = a.production_id"
                                + " and (b.made_at < a.made_at or b.made_at = a.made_at and b.id < a.id)) order by a.made_at",
                        String.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    private void film(Creative film) {
        FilmFiles files = film.files();
        Production production = production(film);
        String name =
                production.brief().product().name() + " · " + film.subject().seconds() + " s · "
                        + film.subject().shape().orElseThrow().ratio();
        var media =
                new Media(files.film(), Optional.of(files.poster()), files.width(), files.height(), files.durationMs());
        put(film, production, ItemKind.FILM, name, words(film, production).film(film.subject()), media);
    }

    private void picture(Frame frame) {
        var media = Media.picture(
                frame.picture().flat(), frame.picture().width(), frame.picture().height());
        putScene(frame, ItemKind.PICTURE, media);
    }

    private void clip(Shot shot) {
        Clip.Filmed clip = (Clip.Filmed) shot.clip();
        Production production = production(shot);
        var still = artifacts
                .find(Frame.class, shot.productionId(), shot.subject())
                .map(f -> f.picture().flat());
        owned.own(production.advertiserId(), List.of(clip.file()));
        putScene(shot, ItemKind.CLIP, new Media(clip.file(), still, clip.width(), clip.height(), clip.durationMs()));
    }

    private void putScene(Artifact made, ItemKind kind, Media media) {
        Production production = production(made);
        int scene = made.subject().scene().orElseThrow();
        String name = named(made, production, "scene " + (scene + 1));
        put(made, production, kind, name, words(made, production).scene(scene), media);
    }

    private static String named(Artifact made, Production production, String part) {
        return production.brief().product().name() + " · " + part + " · "
                + made.subject().seconds() + " s · "
                + made.subject().shape().orElseThrow().ratio();
    }

    private void put(Artifact made, Production production, ItemKind kind, String name, String words, Media media) {
        database.persist(LibraryItem.keep(made.id(), production.advertiserId(), kind, name, words, media, made.madeAt())
                .madeFor(production.campaignId()));
    }

    private ItemWords words(Artifact made, Production production) {
        Subject cut = made.subject().at(Grain.CUT);
        return new ItemWords(
                production.brief(),
                artifacts
                        .find(Script.class, production.id(), cut)
                        .map(Script::lines)
                        .orElse(List.of()),
                artifacts.find(Storyboard.class, production.id(), cut).map(Storyboard::plan));
    }

    private Production production(Artifact made) {
        return database.find(Production.class, made.productionId());
    }

    private <A extends Artifact> List<A> missing(Class<A> kind, String more, Instant since, int most) {
        return database.createQuery(
                        "select a.id from " + kind.getSimpleName() + " a where a.madeAt >= :since"
                                + " and not exists (select 1 from LibraryItem i where i.id = a.id)" + more
                                + " order by a.madeAt, a.id",
                        UUID.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultStream()
                .map(id -> database.find(kind, id))
                .toList();
    }
}
