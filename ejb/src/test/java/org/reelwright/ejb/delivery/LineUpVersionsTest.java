package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;
import static org.reelwright.ejb.delivery.Running.launches;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.delivery.Offer;
import org.reelwright.domain.rendition.CreativeStatus;
import org.reelwright.ejb.shared.TestDatabase;

/** One node changes what may be served, another hears of it through the database. */
class LineUpVersionsTest {

    private final TestDatabase database = open();
    private final List<Set<UUID>> read = new ArrayList<>();
    private final LineUpClock node = new LineUpClock();
    private UUID cup;
    private UUID tent;

    TestDatabase open() {
        return new TestDatabase();
    }

    @BeforeEach
    void anotherNodeServesTwoCampaigns() {
        cup = database.ask(em -> Running.launched(em, brief().named("Cup").build()));
        tent = database.ask(em -> Running.launched(em, brief().named("Tent").build()));
        node.versions = new Versions();
        node.lineUps = new LineUps();
        node.lineUps.query = new Query();
        node.lineUps.prices = new Prices();
        node.lineUps.slices = moneyAtHand();
        node.log = mock(DecisionLog.class);
        aSecondPasses();
        assertThat(campaigns()).containsExactlyInAnyOrder(cup, tent);
        read.clear();
    }

    private static Slices moneyAtHand() {
        Slices slices = mock(Slices.class);
        doAnswer(call -> {
                    call.<Runnable>getArgument(1).run();
                    return null;
                })
                .when(slices)
                .enter(any(), any());
        return slices;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readsNothingWhileNothingChanges() {
        aSecondPasses();
        assertThat(read).isEmpty();
    }

    @Test
    void hearsOfAPauseBeforeAnythingElseIsReadAndReadsThatCampaignOnly() {
        change(cup, em -> launches(em, NOON).pause(MANAGER, cup));
        node.hear();
        assertThat(campaigns()).containsExactly(tent);
        node.follow();
        assertThat(read).containsExactly(Set.of(cup));

        change(cup, em -> launches(em, NOON).resume(MANAGER, cup));
        aSecondPasses();
        assertThat(campaigns()).containsExactlyInAnyOrder(cup, tent);
        assertThat(read).allMatch(Set.of(cup)::equals);
    }

    @Test
    void hearsAtOnceOfAFilmThatIsNotToBeShownAnyMore() {
        change(cup, em -> Running.films(em, cup).get(0).decide(CreativeStatus.REJECTED));
        node.hear();
        assertThat(campaigns()).containsExactly(tent);
        node.follow();
        assertThat(campaigns()).containsExactlyInAnyOrder(cup, tent);
    }

    @Test
    void looksAtEverythingWhenItMissedWhatChanged() {
        change(cup, em -> launches(em, NOON).pause(MANAGER, cup));
        muchChanges();
        aSecondPasses();
        assertThat(campaigns()).containsExactly(tent);
    }

    @Test
    void forgetsWhatChangedLongAgo() {
        raise();
        muchChanges();
        assertThat(database.<Optional<Set<UUID>>>ask(em -> versions(em).between(0, 1)))
                .isEmpty();
        raise();
        Optional<Set<UUID>> last = database.ask(em -> {
            long now = versions(em).current();
            return versions(em).between(now - 1, now);
        });
        assertThat(last).contains(Set.of(tent));
    }

    @Test
    void risesWithEveryChange() {
        long before = database.ask(em -> versions(em).current());
        raise();
        assertThat(database.<Long>ask(em -> versions(em).current())).isEqualTo(before + 1);
    }

    private void aSecondPasses() {
        node.hear();
        node.follow();
        node.write();
    }

    private void change(UUID campaign, Consumer<EntityManager> how) {
        database.run(em -> {
            how.accept(em);
            versions(em).changed(new LineUpChanged(campaign));
        });
    }

    private void muchChanges() {
        database.run(em -> {
            em.createNativeQuery("update line_up_version set version = version + 1 + " + LineUpVersions.KEPT)
                    .executeUpdate();
            versions(em).forget();
        });
    }

    private void raise() {
        database.run(em -> versions(em).changed(new LineUpChanged(tent)));
    }

    private Set<UUID> campaigns() {
        Set<UUID> served = node.lineUps.current().lineItems();
        return Set.copyOf(database.ask(
                em -> em.createQuery("select i.campaignId from LineItem i where i.id in :served", UUID.class)
                        .setParameter("served", served)
                        .getResultList()));
    }

    private static LineUpVersions versions(EntityManager em) {
        var versions = new LineUpVersions();
        versions.em = em;
        return versions;
    }

    /** Each call in a transaction of its own, as the container has it. */
    private final class Versions extends LineUpVersions {

        @Override
        public long current() {
            return database.ask(em -> versions(em).current());
        }

        @Override
        public Optional<Set<UUID>> between(long seen, long now) {
            return database.ask(em -> versions(em).between(seen, now));
        }
    }

    private final class Query extends LineUpQuery {

        @Override
        public Map<UUID, String> versions() {
            read.add(Set.of());
            return database.ask(em -> Running.lineUp(em).versions());
        }

        @Override
        public Map<UUID, String> versions(Set<UUID> campaigns) {
            read.add(campaigns);
            return database.ask(em -> Running.lineUp(em).versions(campaigns));
        }

        @Override
        public List<Offer> load(Set<UUID> campaigns) {
            return database.ask(em -> Running.lineUp(em).load(campaigns));
        }
    }
}
