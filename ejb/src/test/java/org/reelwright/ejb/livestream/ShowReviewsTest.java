package org.reelwright.ejb.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.campaign.Campaign;
import org.reelwright.domain.livestream.PointKind;
import org.reelwright.domain.livestream.RunOfShow;
import org.reelwright.domain.livestream.Segment;
import org.reelwright.domain.livestream.SegmentKind;
import org.reelwright.domain.livestream.ShowEdit;
import org.reelwright.domain.livestream.ShowEdition;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.livestream.ShowStatus;
import org.reelwright.domain.livestream.ShowTerms;
import org.reelwright.domain.livestream.TalkingPoint;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.review.FourEyes;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Language;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.script.PolicyBook;
import org.reelwright.ejb.shared.TestDatabase;

class ShowReviewsTest {

    private static final Viewer PAUL = new Viewer("paul", Role.ACCOUNT_MANAGER, Optional.empty());

    private final TestDatabase database = new TestDatabase();
    private Instant now = NOON;
    private boolean fourEyes;
    private Viewer owner;
    private UUID show;

    @BeforeEach
    void aShow() {
        var order = org.reelwright.domain.livestream.Shows.order(Language.ENGLISH, 300, List.of());
        var script = new ShowScript(List.of(new Segment(
                SegmentKind.OPENING, -1, "Welcome", 300, List.of(TalkingPoint.say("Results vary with use.")))));
        Campaign campaign = database.ask(em -> Running.reviewed(em, order.brief()));
        owner = new Viewer("demo", Role.ADVERTISER, Optional.of(campaign.advertiserId()));
        var terms = new ShowTerms("Show", order, Optional.empty(), ZoneId.of("UTC"));
        show = shows(s -> s.keep(owner, campaign.id(), terms, script, new Provenance("studio", "test"))
                .id());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoSawAnOlderVersionChangesNothingAndIsToldWhoWasFaster() {
        int version = version();
        assertThat(changes(s -> s.edit(owner, show, version, say("Hello.")))).isTrue();
        Checked<RunOfShow> late = shows(s -> s.edit(MANAGER, show, version, say("Good day.")));

        assertThat(((Checked.Bad<RunOfShow>) late).violations().get(0).message())
                .startsWith("demo changed");
    }

    @Test
    void whatOnePersonChangesInOneGoIsOneEdition() {
        edit(owner, "One.");
        edit(owner, "Two.");
        edit(MANAGER, "Three.");
        now = now.plusSeconds(600);
        edit(MANAGER, "Four.");

        List<ShowEdition> editions = shows(s -> s.editions(owner, show));
        assertThat(editions).hasSize(4);
        assertThat(changes(s -> s.restore(owner, show, version(), 9))).isFalse();
        assertThat(changes(s -> s.restore(owner, show, version(), 1))).isTrue();
        assertThat(found().script().segments().get(0).points()).hasSize(1);
    }

    @Test
    void aStrangerSeesNothing() {
        var stranger = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));

        Optional<RunOfShow> seen = shows(s -> s.find(stranger, show));
        List<ShowRow> theirs = shows(s -> s.list(stranger, 0, 10));
        List<ShowRow> own = shows(s -> s.list(owner, 0, 10));
        assertThat(seen).isEmpty();
        assertThat(theirs).isEmpty();
        assertThat(own).hasSize(1);
    }

    @Test
    void onlyManagersDecideAndARejectionSaysWhy() {
        review(r -> r.ask(owner, show, version()));

        assertThat(decides(r -> r.approve(owner, show, version()))).isFalse();
        assertThat(decides(r -> r.reject(MANAGER, show, version(), " "))).isFalse();
        assertThat(decides(r -> r.reject(MANAGER, show, version(), "Too long"))).isTrue();
        assertThat(found().status()).isEqualTo(ShowStatus.REJECTED);
    }

    @Test
    void whereTwoPeopleAreAskedForNeitherHasWrittenOnIt() {
        fourEyes = true;
        edit(MANAGER, "Hello.");
        review(r -> r.ask(owner, show, version()));

        assertThat(decides(r -> r.approve(MANAGER, show, version()))).isFalse();
        assertThat(decides(r -> r.approve(PAUL, show, version()))).isTrue();
        assertThat(found().status()).isEqualTo(ShowStatus.IN_REVIEW);
        assertThat(decides(r -> r.approve(PAUL, show, version()))).isFalse();
        var nina = new Viewer("nina", Role.ACCOUNT_MANAGER, Optional.empty());
        assertThat(decides(r -> r.approve(nina, show, version()))).isTrue();
        assertThat(found().status()).isEqualTo(ShowStatus.APPROVED);
    }

    private void edit(Viewer by, String words) {
        assertThat(changes(s -> s.edit(by, show, version(), say(words)))).isTrue();
    }

    private static ShowEdit say(String words) {
        return new ShowEdit(
                ShowEdit.What.ADD_POINT, 0, 1, 0, 0, PointKind.SAY, words, SegmentKind.PRODUCT, Segment.NO_PRODUCT);
    }

    private RunOfShow found() {
        Optional<RunOfShow> found = shows(s -> s.find(MANAGER, show));
        return found.orElseThrow();
    }

    private int version() {
        return found().version();
    }

    private <T> T shows(Function<Shows, T> call) {
        return database.ask(em -> call.apply(shows(em)));
    }

    private boolean changes(Function<Shows, Checked<RunOfShow>> call) {
        return shows(call) instanceof Checked.Good;
    }

    private boolean decides(Function<ShowReviews, Checked<RunOfShow>> call) {
        return review(call) instanceof Checked.Good;
    }

    private <T> T review(Function<ShowReviews, T> call) {
        return database.ask(em -> {
            var reviews = new ShowReviews();
            reviews.store = em;
            reviews.shows = shows(em);
            reviews.fourEyes = new FourEyes(fourEyes);
            now = now.plusSeconds(1);
            reviews.clock = Running.at(now);
            return call.apply(reviews);
        });
    }

    private Shows shows(jakarta.persistence.EntityManager em) {
        var shows = new Shows();
        shows.store = em;
        shows.clock = Running.at(now);
        shows.book = mock(PolicyBook.class);
        when(shows.book.policies()).thenReturn(Policies.NONE);
        return shows;
    }
}
