package org.reelwright.ejb.report;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.script.Script;

/** What can be said of the films of one campaign, or of several. Two queries. */
final class FilmTraits {

    private record Film(Creative creative, String audience, Optional<Script> script) {}

    private final List<Film> films;

    private FilmTraits(List<Film> films) {
        this.films = films;
    }

    /** The films that were ever counted or may be: old versions only where they were served. */
    static FilmTraits of(EntityManager em, UUID campaign, Set<UUID> served) {
        return of(em, Set.of(campaign), served);
    }

    static FilmTraits of(EntityManager em, Collection<UUID> campaigns, Set<UUID> served) {
        Map<UUID, List<Script>> scripts = scripts(em, campaigns);
        return new FilmTraits(em.createQuery("""
                        select c, p from Creative c join Production p on p.id = c.productionId
                        where c.campaignId in :campaigns order by c.subject, c.madeAt
                        """, Object[].class)
                .setParameter("campaigns", campaigns)
                .getResultStream()
                .filter(row -> served.contains(((Creative) row[0]).id()) || isApproved((Creative) row[0]))
                .map(row -> film((Creative) row[0], (Production) row[1], scripts))
                .toList());
    }

    private static Map<UUID, List<Script>> scripts(EntityManager em, Collection<UUID> campaigns) {
        var scripts = new HashMap<UUID, List<Script>>();
        em.createQuery("""
                        select s from Script s where s.productionId in
                            (select p.id from Production p where p.campaignId in :campaigns) order by s.revision
                        """, Script.class)
                .setParameter("campaigns", campaigns)
                .getResultStream()
                .forEach(script -> scripts.merge(script.productionId(), List.of(script), FilmTraits::joined));
        return scripts;
    }

    private static List<Script> joined(List<Script> some, List<Script> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static boolean isApproved(Creative film) {
        return film.status() == CreativeStatus.APPROVED;
    }

    private static Film film(Creative film, Production production, Map<UUID, List<Script>> scripts) {
        Subject cut = film.subject().at(Grain.CUT);
        Optional<Script> spoken = scripts.getOrDefault(production.id(), List.of()).stream()
                .filter(script -> script.subject().equals(cut) && script.revision() <= film.revision())
                .reduce((earlier, later) -> later);
        return new Film(
                film,
                production.brief().audiences().get(film.subject().audience()).name(),
                spoken);
    }

    Map<UUID, String> labels() {
        return map(film -> {
            Creative creative = film.creative();
            String version = creative.revision() > 1 ? ", version " + creative.revision() : "";
            return film.audience() + ", " + creative.subject().seconds() + " s, " + shape(creative) + version;
        });
    }

    Map<UUID, String> audiences() {
        return map(Film::audience);
    }

    Map<UUID, String> angles() {
        return map(film -> film.script().map(Script::angle).orElse("unknown"));
    }

    /** Names of frameworks; without those of whose script nothing is known. */
    Map<UUID, String> hooks() {
        var hooks = new LinkedHashMap<UUID, String>();
        films.forEach(film -> film.script()
                .ifPresent(script ->
                        hooks.put(film.creative().id(), script.framework().name())));
        return hooks;
    }

    Map<UUID, String> shapes() {
        return map(film -> shape(film.creative()));
    }

    Map<UUID, String> lengths() {
        return map(film -> film.creative().subject().seconds() + " s");
    }

    private Map<UUID, String> map(Function<Film, String> trait) {
        var traits = new LinkedHashMap<UUID, String>();
        films.forEach(film -> traits.put(film.creative().id(), trait.apply(film)));
        return traits;
    }

    private static String shape(Creative creative) {
        return creative.subject().shape().map(shape -> shape.ratio()).orElse("");
    }
}
