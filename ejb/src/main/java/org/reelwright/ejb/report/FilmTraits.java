package org.reelwright.ejb.report;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.production.Grain;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.domain.script.Script;

/** What can be said of a campaign's films. Two queries. */
final class FilmTraits {

    private record Film(Creative creative, String audience, String angle) {}

    private final List<Film> films;

    private FilmTraits(List<Film> films) {
        this.films = films;
    }

    /** The films that were ever counted or may be: old versions only where they were served. */
    static FilmTraits of(EntityManager em, UUID campaign, Set<UUID> served) {
        Map<UUID, List<Script>> scripts = scripts(em, campaign);
        return new FilmTraits(em.createQuery("""
                        select c, p from Creative c join Production p on p.id = c.productionId
                        where c.campaignId = :campaign order by c.subject, c.madeAt
                        """, Object[].class)
                .setParameter("campaign", campaign)
                .getResultStream()
                .filter(row -> served.contains(((Creative) row[0]).id()) || isApproved((Creative) row[0]))
                .map(row -> film((Creative) row[0], (Production) row[1], scripts))
                .toList());
    }

    private static Map<UUID, List<Script>> scripts(EntityManager em, UUID campaign) {
        var scripts = new HashMap<UUID, List<Script>>();
        em.createQuery("""
                        select s from Script s where s.productionId in
                            (select p.id from Production p where p.campaignId = :campaign) order by s.revision
                        """, Script.class)
                .setParameter("campaign", campaign)
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
        String angle = scripts.getOrDefault(production.id(), List.of()).stream()
                .filter(script -> script.subject().equals(cut) && script.revision() <= film.revision())
                .reduce((earlier, later) -> later)
                .map(Script::angle)
                .orElse("unknown");
        return new Film(
                film,
                production.brief().audiences().get(film.subject().audience()).name(),
                angle);
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
        return map(Film::angle);
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
