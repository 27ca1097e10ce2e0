package org.reelwright.ejb.production;

import java.util.Optional;
import java.util.function.Function;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Model;

/**
 * One order of a job.
 *
 * @param part which, of a job that makes several, from 0
 * @param port of the models that can carry it out
 * @param measure how much a result is
 * @param remembered as what the result is kept until the job's other parts are there too; empty for an only one
 * @param shared when an equal order of another job will do
 * @param home whether the studio makes it, whichever providers are configured
 */
public record Piece<M extends Model<O, R>, O, R>(
        Job job,
        int part,
        Class<M> port,
        O order,
        Function<R, Material> measure,
        Optional<Class<R>> remembered,
        Optional<Shared> shared,
        boolean home) {

    /** The only one of its job. */
    public static <M extends Model<O, R>, O, R> Piece<M, O, R> only(
            Job job, Class<M> port, O order, Function<R, Material> measure) {
        return new Piece<>(job, 0, port, order, measure, Optional.empty(), Optional.empty(), false);
    }

    /** One of several, which is not made again when another of them fails. */
    public static <M extends Model<O, R>, O, R> Piece<M, O, R> part(
            Job job, int part, Class<M> port, O order, Function<R, Material> measure, Class<R> result) {
        return new Piece<>(job, part, port, order, measure, Optional.of(result), Optional.empty(), false);
    }

    /** It looks for what equal orders have made before it is run. */
    public Piece<M, O, R> sharedAs(Shared way) {
        return new Piece<>(job, part, port, order, measure, remembered, Optional.of(way), home);
    }

    /** Nothing that a model could do better: the studio makes it, free. */
    public Piece<M, O, R> atHome() {
        return new Piece<>(job, part, port, order, measure, remembered, shared, true);
    }
}
