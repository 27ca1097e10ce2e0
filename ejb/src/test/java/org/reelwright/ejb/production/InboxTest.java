package org.reelwright.ejb.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.production.Charge;
import org.reelwright.domain.production.Heard;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.JobState;

class InboxTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Engine engine = new Engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void makesTheEngineAskAtOnce() {
        engine.begin(1);
        engine.tick();
        engine.acme.finishAll();
        assertThat(engine.inbox.hear("acme", told("e1", "acme-0"))).isTrue();
        engine.ticks(1, A_SECOND);
        assertThat(engine.made()).hasSize(1);
    }

    @Test
    void hearsTheSameMessageOnce() {
        engine.begin(1);
        engine.tick();
        engine.acme.finishAll();
        for (int i = 0; i < 3; i++) {
            assertThat(engine.inbox.hear("acme", told("e1", "acme-0"))).isEqualTo(i == 0);
            engine.ticks(1, A_SECOND);
        }
        assertThat(engine.made()).hasSize(1);
        assertThat(engine.charges()).hasSize(1);
        assertThat(engine.acme.resumes).hasValue(1);
    }

    @Test
    void hearsOneOfManyEqualMessagesThatComeAtTheSameMoment() throws Exception {
        engine.begin(1);
        engine.tick();
        var message = new Callback(
                "e1", Optional.empty(), Optional.of(engine.charges().get(0).key()));
        Callable<Boolean> bell = () -> engine.inbox.hear("acme", message);
        ExecutorService bells = Executors.newFixedThreadPool(8);
        try {
            int heard = 0;
            for (Future<Boolean> answer : bells.invokeAll(Collections.nCopies(24, bell))) {
                heard += answer.get() ? 1 : 0;
            }
            assertThat(heard).isEqualTo(1);
        } finally {
            bells.shutdownNow();
        }
        assertThat(engine.<Heard>all(Heard.class)).hasSize(1);
    }

    @Test
    void keepsWhatCameBeforeTheReplyThatTellsTheTicket() {
        engine.acme.next.add(() -> {
            Charge charge = engine.charges().get(0);
            var progress = engine.acme.take(charge.key());
            engine.acme.finishAll();
            engine.inbox.hear("acme", new Callback("e1", Optional.empty(), Optional.of(charge.key())));
            return progress;
        });
        engine.begin(1);
        engine.tick();
        assertThat(engine.made()).hasSize(1);
        assertThat(engine.job().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void believesNothingButAsksTheProvider() {
        engine.begin(1);
        engine.tick();
        engine.inbox.hear("acme", told("e1", "acme-0"));
        engine.ticks(1, A_SECOND);
        assertThat(engine.acme.resumes).hasValue(1);
        assertThat(engine.job().state()).isEqualTo(JobState.WAITING);
        assertThat(engine.made()).isEmpty();
    }

    @Test
    void changesNothingForTicketsOfOthersOrOfNobody() {
        engine.begin(2);
        engine.tick();
        engine.acme.finishAll();
        engine.inbox.hear("other", told("e1", "acme-0"));
        engine.inbox.hear("acme", told("e2", "acme-77"));
        engine.inbox.hear("acme", new Callback("e3", Optional.empty(), Optional.of("somebody-else")));
        engine.inbox.hear("acme", new Callback("e4", Optional.empty(), Optional.empty()));
        engine.inbox.hear("acme", told("x".repeat(201), "acme-0"));
        engine.ticks(1, A_SECOND);
        assertThat(engine.acme.resumes).hasValue(0);
        assertThat(engine.all()).extracting(Job::state).containsOnly(JobState.WAITING);
    }

    @Test
    void forgetsAfterADay() {
        engine.inbox.hear("acme", told("e1", "nothing"));
        engine.clock.pass(Duration.ofHours(25));
        engine.inbox.hear("acme", told("e2", "nothing"));
        engine.inbox.forgetOld();
        assertThat(engine.<Heard>all(Heard.class)).extracting(Heard::eventId).containsExactly("e2");
    }

    private static Callback told(String event, String ticket) {
        return new Callback(event, Optional.of(ticket), Optional.empty());
    }
}
