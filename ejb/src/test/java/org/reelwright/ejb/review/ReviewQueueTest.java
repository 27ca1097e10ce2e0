package org.reelwright.ejb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.MANAGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Shape;
import org.reelwright.domain.production.Production;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.rendition.Films;
import org.reelwright.domain.rendition.Severity;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.shared.TestDatabase;

class ReviewQueueTest {

    private final TestDatabase database = new TestDatabase();
    private final List<UUID> campaigns = new ArrayList<>();

    @BeforeEach
    void twoCampaignsOfThreeShapes() {
        for (int i = 0; i < 2; i++) {
            campaigns.add(
                    database.ask(em -> Running.reviewed(em, brief().build()).id()));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsAPageOfWhatWaitsAndHowMuchThereIs() {
        int all = campaigns.size()
                * Shape.values().length
                * brief().build().audiences().size();
        assertThat(number(queue -> queue.count(MANAGER, QueueFilter.ALL))).isEqualTo(all);
        assertThat(list(queue -> queue.page(MANAGER, QueueFilter.ALL, 0, 2))).hasSize(2);
        assertThat(list(queue -> queue.page(MANAGER, QueueFilter.ALL, all - 1, 2)))
                .hasSize(1);
    }

    @Test
    void showsNothingToThoseWhoDoNotDecide() {
        var advertiser = new Viewer("dora", Role.ADVERTISER, Optional.of(UUID.randomUUID()));
        assertThat(list(queue -> queue.page(advertiser, QueueFilter.ALL, 0, 9))).isEmpty();
        assertThat(number(queue -> queue.count(advertiser, QueueFilter.ALL))).isZero();
        assertThat(choices(queue -> queue.campaigns(advertiser, "", 9))).isEmpty();
    }

    @Test
    void leavesOutVersionsThatHaveANewerOne() {
        Creative old = films().get(0);
        database.run(
                em -> Running.keep(em, Running.film(em.find(Production.class, old.productionId()), old.subject(), 2)));

        List<Creative> waiting = list(queue -> queue.page(MANAGER, QueueFilter.ALL, 0, 100));
        assertThat(waiting).extracting(Creative::id).doesNotContain(old.id());
        assertThat(list(queue -> queue.versions(old)))
                .extracting(Creative::revision)
                .containsExactly(1, 2);
    }

    @Test
    void filtersByEverythingThatAFilmIs() {
        Creative film = films().get(0);
        database.run(em -> em.find(Creative.class, film.id()).checked(Films.failed()));

        assertThat(found(campaign(film.campaignId())))
                .allMatch(c -> c.campaignId().equals(film.campaignId()));
        assertThat(found(failed())).extracting(Creative::id).containsExactly(film.id());
        assertThat(found(shape(Shape.WIDE)))
                .isNotEmpty()
                .allMatch(c -> c.subject().shape().orElseThrow() == Shape.WIDE);
        assertThat(found(length(15))).hasSameSizeAs(found(QueueFilter.ALL));
        assertThat(found(length(1))).isEmpty();
        assertThat(found(new QueueFilter(
                        Optional.of(film.advertiserId()),
                        Optional.of(film.campaignId()),
                        OptionalInt.of(0),
                        Optional.of(Severity.FAIL),
                        OptionalInt.of(15),
                        film.subject().shape())))
                .extracting(Creative::id)
                .containsExactly(film.id());
    }

    @Test
    void leadsFromFilmToFilmAndBack() {
        List<Creative> all = found(QueueFilter.ALL);
        Creative here = all.get(0);
        for (Creative expected : all.subList(1, all.size())) {
            Creative from = here;
            Creative next = neighbour(queue -> queue.next(MANAGER, QueueFilter.ALL, from))
                    .orElseThrow();
            assertThat(next.id()).isEqualTo(expected.id());
            assertThat(neighbour(queue -> queue.previous(MANAGER, QueueFilter.ALL, next)))
                    .map(Creative::id)
                    .contains(from.id());
            here = next;
        }
        Creative last = here;
        assertThat(neighbour(queue -> queue.next(MANAGER, QueueFilter.ALL, last)))
                .isEmpty();
    }

    @Test
    void offersTheCampaignsAndAdvertisersThatHaveFilmsWaiting() {
        assertThat(choices(queue -> queue.campaigns(MANAGER, "", 9)))
                .extracting(ReviewQueue.Choice::id)
                .containsExactlyInAnyOrderElementsOf(campaigns);
        assertThat(choices(queue -> queue.advertisers(MANAGER, "", 9))).hasSize(2);
        assertThat(choices(queue -> queue.advertisers(MANAGER, "", 1))).hasSize(1);
        assertThat(choices(queue -> queue.advertisers(MANAGER, " NORDIC ", 9))).hasSize(2);
        assertThat(choices(queue -> queue.advertisers(MANAGER, "Nor%r", 9))).isEmpty();
        database.run(em -> Running.approveAll(em, campaigns.get(0)));
        assertThat(choices(queue -> queue.campaigns(MANAGER, "", 9)))
                .extracting(ReviewQueue.Choice::id)
                .containsExactly(campaigns.get(1));
    }

    @Test
    void asksAsOftenForManyFilmsAsForFew() {
        long few = statements(2);
        assertThat(statements(100)).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    private long statements(int most) {
        return database.ask(em -> {
            Statistics counted =
                    em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
            counted.setStatisticsEnabled(true);
            counted.clear();
            var queue = new ReviewQueue();
            queue.database = em;
            List<Creative> page = queue.page(MANAGER, QueueFilter.ALL, 0, most);
            queue.count(MANAGER, QueueFilter.ALL);
            queue.campaignsOf(page);
            queue.advertisersOf(page);
            return counted.getPrepareStatementCount();
        });
    }

    private List<Creative> films() {
        return found(QueueFilter.ALL);
    }

    private List<Creative> found(QueueFilter filter) {
        return list(queue -> queue.page(MANAGER, filter, 0, 100));
    }

    private static QueueFilter campaign(UUID id) {
        return new QueueFilter(
                Optional.empty(),
                Optional.of(id),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static QueueFilter failed() {
        return new QueueFilter(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(Severity.FAIL),
                OptionalInt.empty(),
                Optional.empty());
    }

    private static QueueFilter shape(Shape shape) {
        return new QueueFilter(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(shape));
    }

    private static QueueFilter length(int seconds) {
        return new QueueFilter(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.of(seconds),
                Optional.empty());
    }

    private long number(Function<ReviewQueue, Long> question) {
        return ask(question);
    }

    private List<Creative> list(Function<ReviewQueue, List<Creative>> question) {
        return ask(question);
    }

    private Optional<Creative> neighbour(Function<ReviewQueue, Optional<Creative>> question) {
        return ask(question);
    }

    private List<ReviewQueue.Choice> choices(Function<ReviewQueue, List<ReviewQueue.Choice>> question) {
        return ask(question);
    }

    private <T> T ask(Function<ReviewQueue, T> question) {
        return database.ask(em -> {
            var queue = new ReviewQueue();
            queue.database = em;
            return question.apply(queue);
        });
    }
}
