package org.reelwright.ejb.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reelwright.domain.campaign.Briefs.brief;
import static org.reelwright.ejb.delivery.Running.NOON;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;
import org.reelwright.domain.production.Job;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Stage;
import org.reelwright.domain.production.Subject;
import org.reelwright.domain.script.Framework;
import org.reelwright.domain.script.Line;
import org.reelwright.domain.script.LineRole;
import org.reelwright.domain.script.Script;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.SpokenLine;
import org.reelwright.domain.voice.VoiceOver;
import org.reelwright.ejb.delivery.Running;
import org.reelwright.ejb.production.OpenProductions;
import org.reelwright.ejb.shared.TestDatabase;

class RecordingsTest {

    private static final Subject CUT = Subject.cut(0, 15);
    private static final Speech HELLO = new Speech(new StoredFile("a".repeat(64), "audio/wav", 10), 900, List.of());

    private final TestDatabase database = new TestDatabase();
    private UUID production;

    @BeforeEach
    void aCutThatWasSpokenOnceAndWrittenTwice() {
        database.run(em -> {
            var campaign = Running.reviewed(em, brief().build());
            production = Running.films(em, campaign.id()).get(0).productionId();
            em.persist(script(1, "Hello there."));
            em.persist(VoiceOver.record(
                    job(Stage.VOICE, 1), List.of(new SpokenLine(1, HELLO)), new Provenance("studio", "flite"), NOON));
            em.persist(script(2, "Good evening."));
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void areKnownByTheWordsOfTheScriptThatWasSpoken() {
        var kept = kept("studio");

        assertThat(kept.of("Hello there.")).contains(HELLO);
        assertThat(kept.has("Good evening.")).isFalse();
        assertThat(kept.by()).contains(new Provenance("studio", "flite"));
    }

    @Test
    void areNotTakenFromAnotherVoice() {
        assertThat(kept("kling").byWords()).isEmpty();
        assertThat(kept("studio", "man").byWords()).isEmpty();
    }

    private Recordings.Kept kept(String provider) {
        return kept(provider, "");
    }

    private Recordings.Kept kept(String provider, String voice) {
        return database.ask(em -> {
            var recordings = new Recordings();
            recordings.artifacts = OpenProductions.artifacts(em);
            return recordings.of(production, CUT, provider, voice);
        });
    }

    private Script script(int revision, String spoken) {
        var lines = List.of(
                new Line(LineRole.HOOK, "Hello", ""), new Line(LineRole.CALL_TO_ACTION, "Come and see", spoken));
        return Script.write(
                job(Stage.SCRIPT, revision),
                new ScriptDraft(Framework.AIDA, "warmth", lines),
                new Provenance("studio", "copywriter-3"),
                NOON);
    }

    private Job job(Stage stage, int revision) {
        return Job.order(production, stage, CUT, revision, 0, "", NOON);
    }
}
