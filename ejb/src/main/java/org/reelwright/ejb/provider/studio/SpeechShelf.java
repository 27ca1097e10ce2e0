package org.reelwright.ejb.provider.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.domain.voice.Speech;
import org.reelwright.ejb.shared.DataDirectory;

/** Remembers what was spoken before, by the hash of the order, beyond a restart. */
@ApplicationScoped
class SpeechShelf {

    @Inject
    DataDirectory data;

    @Inject
    FileStore files;

    Optional<Speech> find(String hash) {
        Path note = note(hash);
        try {
            if (!Files.exists(note)) {
                return Optional.empty();
            }
            Speech speech = Json.MAPPER.readValue(note.toFile(), Speech.class);
            return Optional.of(speech).filter(known -> Files.exists(files.path(known.audio())));
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot read " + note, e);
        }
    }

    void put(String hash, Speech speech) {
        Path note = note(hash);
        try {
            Path writing = Files.createTempFile(note.getParent(), hash, ".writing");
            Files.writeString(writing, Json.write(speech));
            Files.move(writing, note, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot write " + note, e);
        }
    }

    private Path note(String hash) {
        return data.folder("speech").resolve(hash + ".json");
    }
}
