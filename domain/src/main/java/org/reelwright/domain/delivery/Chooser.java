package org.reelwright.domain.delivery;

import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** Chooses one of a line item's films that fit. */
@FunctionalInterface
public interface Chooser {

    /** Each is equally likely. */
    Chooser UNIFORM = (offer, films, request, chance) -> new Drawn(
            films.get(chance.nextInt(films.size())),
            Situation.of(request, offer),
            1.0 / films.size(),
            films.size(),
            OptionalDouble.empty());

    /** @param films of the offer that may be shown, at least one */
    Drawn draw(Offer offer, List<Candidate> films, AdRequest request, RandomGenerator chance);

    /** By what was learnt; uniformly where nothing was. */
    static Chooser by(Rates rates) {
        return (offer, films, request, chance) -> rates.of(offer.lineItemId())
                .map(learnt -> draw(learnt.bandit(), films, Situation.of(request, offer), chance.nextDouble()))
                .orElseGet(() -> UNIFORM.draw(offer, films, request, chance));
    }

    private static Drawn draw(Bandit bandit, List<Candidate> films, Situation situation, double lot) {
        Bandit.Odds odds =
                bandit.odds(situation, films.stream().map(Candidate::creativeId).toList());
        List<Arm> arms = odds.arms();
        int chosen = 0;
        double passed = arms.get(0).propensity();
        while (passed <= lot && chosen < arms.size() - 1) {
            chosen++;
            passed += arms.get(chosen).propensity();
        }
        return new Drawn(
                films.get(chosen),
                situation,
                arms.get(chosen).propensity(),
                films.size(),
                OptionalDouble.of(odds.rate()));
    }
}
