package org.reelwright.domain.delivery;

import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses one of a line item's films that fit. */
@FunctionalInterface
public interface Chooser {

    /** Each is equally likely. */
    Chooser UNIFORM = (films, request, chance) -> new Drawn(
            films.get(chance.nextInt(films.size())), situation(films, request), 1.0 / films.size(), films.size());

    /** @param films of one line item, at least one */
    Drawn draw(List<Candidate> films, AdRequest request, RandomGenerator chance);

    /** By what was learnt; uniformly where nothing was. */
    static Chooser by(Rates rates) {
        return (films, request, chance) -> rates.of(films.get(0).lineItemId())
                .map(learnt -> draw(learnt.bandit(), films, situation(films, request), chance.nextDouble()))
                .orElseGet(() -> UNIFORM.draw(films, request, chance));
    }

    private static Drawn draw(Bandit bandit, List<Candidate> films, Situation situation, double lot) {
        List<Arm> arms =
                bandit.arms(situation, films.stream().map(Candidate::creativeId).toList());
        int chosen = 0;
        double passed = arms.get(0).propensity();
        while (passed <= lot && chosen < arms.size() - 1) {
            chosen++;
            passed += arms.get(chosen).propensity();
        }
        return new Drawn(films.get(chosen), situation, arms.get(chosen).propensity(), films.size());
    }

    private static Situation situation(List<Candidate> films, AdRequest request) {
        return Situation.of(request, films.get(0).flight().zone());
    }
}
