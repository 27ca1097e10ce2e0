package org.reelwright.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.shared.NodeMessage;

/** Two nodes over one database. */
class NodeTalkTest {

    private static final UUID SHOW = new UUID(1, 2);

    private final TestDatabase database = new TestDatabase();
    private Instant now = Instant.parse("2026-05-20T12:00:00Z");
    private final Node one = new Node();
    private final Node other = new Node();

    /** A node that listens while it is awake. */
    private final class Node {

        private final NodeTalk talk = new NodeTalk();
        private final List<String> heard = new ArrayList<>();
        private boolean awake = true;

        Node() {
            talk.clock = new Ticking();
            talk.messages = new InTransactions();
            talk.join(() -> awake, message -> heard.add(message.topic() + " " + message.words()));
        }

        Node look() {
            talk.look();
            return this;
        }
    }

    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final class InTransactions extends NodeMessages {

        @Override
        public void keep(NodeMessage message) {
            database.ask(em -> {
                store = em;
                super.keep(message);
                return true;
            });
        }

        @Override
        public List<NodeMessage> ofOthers(UUID node, Instant since) {
            return database.ask(em -> {
                store = em;
                return super.ofOthers(node, since);
            });
        }

        @Override
        public Optional<NodeMessage> last(String topic, UUID about, Instant since) {
            return database.ask(em -> {
                store = em;
                return super.last(topic, about, since);
            });
        }

        @Override
        public void forget(Instant before) {
            database.ask(em -> {
                store = em;
                super.forget(before);
                return true;
            });
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void othersHearWhatANodeSaysOnceAndInOrder() {
        one.look();
        other.look();
        one.talk.say("prompter", SHOW, "play");
        now = now.plusMillis(10);
        one.talk.say("prompter", SHOW, "faster");

        assertThat(other.look().heard).containsExactly("prompter play", "prompter faster");
        now = now.plusSeconds(3);
        assertThat(other.look().heard).hasSize(2);
        assertThat(one.look().heard).isEmpty();
    }

    @Test
    void aNodeWhoseClockIsBehindIsHeardToo() {
        other.look();
        now = now.plusSeconds(20);
        other.look();
        now = now.minusSeconds(5);
        one.talk.say("prompter", SHOW, "late");
        now = now.plusSeconds(5);

        assertThat(other.look().heard).containsExactly("prompter late");
    }

    @Test
    void whoWasAsleepIsNotToldWhatWasSaidMeanwhile() {
        other.awake = false;
        one.talk.say("prompter", SHOW, "play");
        now = now.plusSeconds(1);
        other.look();
        other.awake = true;
        assertThat(other.look().heard).isEmpty();
        assertThat(other.talk.last("prompter", SHOW, Duration.ofSeconds(30))).contains("play");
        assertThat(other.talk.last("prompter", new UUID(9, 9), Duration.ofSeconds(30)))
                .isEmpty();
    }

    @Test
    void nothingIsKeptForLongerThanTwoMinutes() {
        one.talk.say("prompter", SHOW, "play");
        now = now.plusSeconds(121);
        other.look();
        assertThat(count()).isZero();
    }

    private long count() {
        return database.ask(em ->
                em.createQuery("select count(m) from NodeMessage m", Long.class).getSingleResult());
    }
}
