package org.reelwright.ejb.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.Tone;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.shared.Language;
import org.reelwright.domain.voice.Speech;
import org.reelwright.domain.voice.VoiceModel;
import org.reelwright.domain.voice.VoiceOrder;
import org.reelwright.ejb.provider.studio.Studio;

class VoiceQueueTest {

    private final CountDownLatch began = new CountDownLatch(1);
    private final AtomicBoolean ended = new AtomicBoolean();

    /** Else its files would come into a folder that is being cleared up. */
    @Test
    void waitsAtItsEndForTheLineThatIsBeingSpoken(@TempDir Path folder) throws InterruptedException {
        var queue = new VoiceQueue(new Absorbed(Studio.voice(folder)), Language.ENGLISH, Tone.CALM);
        queue.ask("It holds coffee.");
        began.await();
        queue.close();
        assertThat(ended).isTrue();
    }

    /** Speaks on, whoever interrupts it. */
    private final class Absorbed implements VoiceModel {

        private final VoiceModel voice;

        Absorbed(VoiceModel voice) {
            this.voice = voice;
        }

        @Override
        public String provider() {
            return voice.provider();
        }

        @Override
        public boolean speaks(Language language) {
            return voice.speaks(language);
        }

        @Override
        public List<String> voices(Language language) {
            return voice.voices(language);
        }

        @Override
        public Progress<Speech> begin(VoiceOrder order, String key) {
            began.countDown();
            Progress<Speech> made = voice.begin(order, key);
            ended.set(true);
            return made;
        }
    }
}
