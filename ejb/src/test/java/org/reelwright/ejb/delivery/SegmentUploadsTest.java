package org.reelwright.ejb.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.reelwright.ejb.delivery.Running.MANAGER;
import static org.reelwright.ejb.delivery.Running.NOON;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.account.Advertiser;
import org.reelwright.domain.account.Role;
import org.reelwright.domain.account.Viewer;
import org.reelwright.domain.delivery.OwnSegment;
import org.reelwright.domain.delivery.SegmentIndex;
import org.reelwright.domain.delivery.SegmentList;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.ContentHash;
import org.reelwright.ejb.shared.TestDatabase;

class SegmentUploadsTest {

    private final TestDatabase database = new TestDatabase();
    private static final int LISTS = 4;
    private long most = 4_000_000;
    private long all = 10_000_000;
    private UUID advertiser;

    @BeforeEach
    void anAdvertiser() {
        advertiser = database.ask(em -> {
            Advertiser joined = Advertiser.join("Nordic", NOON);
            em.persist(joined);
            return joined.id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsAViewerOnEveryListThatHasIt() {
        upload("runners", "ann", "ben");
        upload("parents", "ben", "ben");
        assertThat(index().of(hash("ann"))).containsExactly(new OwnSegment(advertiser, "runners"));
        assertThat(index().of(hash("ben")))
                .containsExactlyInAnyOrder(
                        new OwnSegment(advertiser, "runners"), new OwnSegment(advertiser, "parents"));
        assertThat(index().of(hash("eve"))).isEmpty();
    }

    @Test
    void replacesAListAsAWholeAndForgetsOneThatIsDeleted() {
        upload("runners", "ann");
        upload("runners", "ben");
        assertThat(index().of(hash("ann"))).isEmpty();
        List<SegmentList> lists = database.ask(em -> uploads(em).all(MANAGER, advertiser));
        assertThat(lists).singleElement().satisfies(list -> assertThat(list.members())
                .isEqualTo(1));

        assertThat(delete()).isTrue();
        assertThat(delete()).isFalse();
        assertThat(index().of(hash("ben"))).isEmpty();
        long pages = database.ask(em ->
                em.createQuery("select count(p) from SegmentPart p", Long.class).getSingleResult());
        assertThat(pages).isZero();
    }

    @Test
    void keepsTheListsOfOthersToThem() {
        upload("runners", "ann");
        var stranger = new Viewer("eve", Role.ADVERTISER, Optional.of(UUID.randomUUID()));
        Checked<SegmentList> taken =
                database.ask(em -> uploads(em).replace(stranger, advertiser, "runners", Stream.of(hash("eve"))));
        assertThat(taken).isInstanceOf(Checked.Bad.class);
        boolean deleted = database.ask(em -> uploads(em).delete(stranger, advertiser, "runners"));
        assertThat(deleted).isFalse();
        List<SegmentList> seen = database.ask(em -> uploads(em).all(stranger, advertiser));
        assertThat(seen).isEmpty();
        assertThat(index().of(hash("ann"))).hasSize(1);
    }

    /** Each node has all of them in memory. */
    @Test
    void takesNoMorePeopleThanThereIsRoomForOfOneAdvertiserAndOfAll() {
        most = 5;
        upload("runners", "ann", "ben", "cid");
        assertThat(tryTo(advertiser, "parents", "dan", "eve", "fay")).isInstanceOf(Checked.Bad.class);
        upload("runners", "ann", "ben", "cid", "dan", "eve");
        upload("runners", "ann", "ben", "cid");
        upload("parents", "dan", "eve");

        UUID another = database.ask(em -> {
            Advertiser joined = Advertiser.join("Another", NOON);
            em.persist(joined);
            return joined.id();
        });
        all = 7;
        assertThat(tryTo(another, "runners", "ann", "ben", "cid")).isInstanceOf(Checked.Bad.class);
        assertThat(tryTo(another, "runners", "ann", "ben")).isInstanceOf(Checked.Good.class);
    }

    @Test
    void keepsSoManyListsAndNoMore() {
        for (int i = 0; i < LISTS; i++) {
            upload("list " + i, "ann");
        }
        upload("list 0", "ben");
        assertThat(tryTo(advertiser, "one more", "ann")).isInstanceOf(Checked.Bad.class);
    }

    @Test
    void keepsLongLists() {
        String[] many = IntStream.range(0, 250_000).mapToObj(String::valueOf).toArray(String[]::new);
        upload("many", many);
        SegmentIndex index = index();
        assertThat(Stream.of(many)
                        .filter(who -> index.of(hash(who)).size() == 1)
                        .count())
                .isEqualTo(many.length);
    }

    private boolean delete() {
        return database.ask(em -> uploads(em).delete(MANAGER, advertiser, "runners"));
    }

    private void upload(String name, String... people) {
        assertThat(tryTo(advertiser, name, people)).isInstanceOf(Checked.Good.class);
    }

    private Checked<SegmentList> tryTo(UUID owner, String name, String... people) {
        Stream<String> lines = Stream.of(people).map(SegmentUploadsTest::hash);
        return database.ask(em -> uploads(em).replace(MANAGER, owner, name, lines));
    }

    private SegmentIndex index() {
        return database.ask(em -> SegmentIndex.of(uploads(em).members()));
    }

    private static String hash(String who) {
        return ContentHash.of(who.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private SegmentUploads uploads(EntityManager em) {
        var uploads = new SegmentUploads();
        uploads.em = em;
        uploads.clock = Running.at(NOON);
        uploads.changed = mock(Event.class);
        uploads.mostLists = LISTS;
        uploads.mostOfOne = most;
        uploads.mostOfAll = all;
        return uploads;
    }
}
