package org.reelwright.ejb.production;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.reelwright.domain.production.ProductionStatus;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.shared.Money;

/** What films would cost and how long they would take, before any is made. */
@Stateless
public class Estimates {

    private static final int LATELY = 20;

    /** Scenes of a film of so many seconds, roughly: what a picture model is asked for. */
    private static final double SCENES_A_SECOND = .3;

    /** A script's order and its answer, roughly. */
    private static final long TOKENS_IN = 3_000;

    private static final long TOKENS_OUT = 800;
    private static final long CHARACTERS_A_SECOND = 16;

    @PersistenceContext
    EntityManager database;

    @Inject
    Config config;

    @Inject
    Models models;

    @Inject
    Tariff tariff;

    /**
     * Films to be made.
     *
     * @param cuts scripts and voices
     * @param seconds of all films together
     * @param presented seconds at most that a presenter is seen speaking, each cut once
     */
    public record Work(int films, int cuts, long seconds, long presented) {

        /** Without a presenter. */
        public Work(int films, int cuts, long seconds) {
            this(films, cuts, seconds, 0);
        }
    }

    /**
     * @param most as the price table has it; zero when every model is free
     * @param unpriced providers whose price nobody has said, so that it may be more
     */
    public record Price(Money most, List<String> unpriced) {

        public boolean isFree() {
            return !most.isPositive() && unpriced.isEmpty();
        }
    }

    /**
     * @param productions finished lately on this server, from which it follows
     * @param shortest as the fastest of them would take
     */
    public record Time(int productions, Duration shortest, Duration usual, Duration longest) {}

    public Price price(Work work) {
        BigDecimal most = BigDecimal.ZERO;
        var unpriced = new java.util.TreeSet<String>();
        for (Stage stage : Stage.values()) {
            String provider = models.first(stage);
            if (!provider.equals(Models.STUDIO)) {
                Map<String, BigDecimal> units = units(stage, work);
                var known = units.keySet().stream()
                        .flatMap(unit -> dearest(provider, unit).map(price -> price.multiply(units.get(unit))).stream())
                        .reduce(BigDecimal::add);
                most = most.add(known.orElse(BigDecimal.ZERO));
                if (known.isEmpty() && !units.isEmpty()) {
                    unpriced.add(provider);
                }
            }
        }
        String currency = tariff.prices().currency();
        return new Price(Money.of(most.setScale(2, RoundingMode.CEILING), currency), List.copyOf(unpriced));
    }

    /** @return empty while no production has ended well here */
    public Optional<Time> time(Work work) {
        Map<UUID, Long> films = new HashMap<>();
        List<Object[]> ended = lately();
        if (!ended.isEmpty()) {
            database.createQuery(
                            "select j.productionId, count(j) from Job j where j.productionId in :ended and j.stage = :film"
                                    + " group by j.productionId",
                            Object[].class)
                    .setParameter(
                            "ended", ended.stream().map(row -> (UUID) row[0]).toList())
                    .setParameter("film", Stage.RENDITION)
                    .getResultStream()
                    .forEach(row -> films.put((UUID) row[0], (Long) row[1]));
        }
        List<Double> millisAFilm = ended.stream()
                .filter(row -> films.containsKey((UUID) row[0]))
                .map(row -> Duration.between((Instant) row[1], (Instant) row[2]).toMillis()
                        / films.get((UUID) row[0]).doubleValue())
                .sorted()
                .toList();
        return millisAFilm.isEmpty() ? Optional.empty() : Optional.of(time(millisAFilm, work.films()));
    }

    /** Those in which nothing was made anew. */
    private List<Object[]> lately() {
        return database.createQuery(
                        "select p.id, p.startedAt, p.finishedAt from Production p where p.status = :done and p.revision = 1"
                                + " and p.finishedAt is not null order by p.finishedAt desc",
                        Object[].class)
                .setParameter("done", ProductionStatus.DONE)
                .setMaxResults(LATELY)
                .getResultList();
    }

    private static Time time(List<Double> millisAFilm, int films) {
        return new Time(
                millisAFilm.size(),
                lasting(millisAFilm.get(0), films),
                lasting(millisAFilm.get(millisAFilm.size() / 2), films),
                lasting(millisAFilm.get(millisAFilm.size() - 1), films));
    }

    private static Duration lasting(double millis, int films) {
        return Duration.ofMillis(Math.round(millis * films));
    }

    private static Map<String, BigDecimal> units(Stage stage, Work work) {
        return switch (stage) {
            case SCRIPT ->
                Map.of("input-token", times(TOKENS_IN, work.cuts()), "output-token", times(TOKENS_OUT, work.cuts()));
            case IMAGE -> Map.of("picture", BigDecimal.valueOf(Math.ceil(work.seconds() * SCENES_A_SECOND)));
            case SHOT -> Map.of("second", BigDecimal.valueOf(work.seconds()));
            case VOICE -> Map.of("character", times(CHARACTERS_A_SECOND, work.seconds()));
            case PRESENTER -> work.presented() == 0 ? Map.of() : Map.of("second", BigDecimal.valueOf(work.presented()));
            case STORYBOARD, RENDITION -> Map.of();
        };
    }

    private static BigDecimal times(long each, long count) {
        return BigDecimal.valueOf(each * count);
    }

    /** Of a provider's models, whichever is chosen: the estimate is what it costs at most. */
    private Optional<BigDecimal> dearest(String provider, String unit) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("reelwright.prices." + provider + ".") && name.endsWith("." + unit))
                .flatMap(name -> config.getOptionalValue(name, BigDecimal.class).stream())
                .max(BigDecimal::compareTo);
    }
}
