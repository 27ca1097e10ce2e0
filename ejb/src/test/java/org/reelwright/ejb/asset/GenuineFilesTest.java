package org.reelwright.ejb.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.domain.asset.StoredFile;

class GenuineFilesTest {

    @TempDir
    Path folder;

    private FileStore store;
    private StoredFile film;

    @BeforeEach
    void aFilm() throws IOException {
        store = Workshop.files(folder);
        film = store.keep(Files.writeString(store.workspace().resolve("film"), "approved"), "video/mp4");
    }

    @Test
    void areThoseThatWereKept() {
        assertThat(genuine().find(film)).contains(store.path(film));
    }

    @Test
    void haveNoOtherBytesUnderTheirHash() throws IOException {
        Files.writeString(store.path(film), "tampered");
        assertThat(genuine().find(film)).isEmpty();
    }

    @Test
    void areLookedAtAgainOnceTheyChange() throws IOException {
        GenuineFiles files = genuine();
        assertThat(files.find(film)).isPresent();
        change(film, "tampered", Instant.parse("2026-03-10T12:00:00Z"));
        assertThat(files.find(film)).isEmpty();
        change(film, "approved", Instant.parse("2026-03-10T12:00:01Z"));
        assertThat(files.find(film)).isPresent();
        Files.delete(store.path(film));
        assertThat(files.find(film)).isEmpty();
    }

    private void change(StoredFile file, String content, Instant at) throws IOException {
        Files.writeString(store.path(file), content);
        Files.setLastModifiedTime(store.path(file), FileTime.from(at));
    }

    private GenuineFiles genuine() {
        var files = new GenuineFiles();
        files.store = store;
        return files;
    }
}
