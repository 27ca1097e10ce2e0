package org.reelwright.domain.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reelwright.domain.asset.StoredFile;

class FilmFilesColumnTest {

    private static final String FROM_BEFORE_PREVIEWS = """
            {"captions":{"hash":"c","mediaType":"text/vtt","size":3},"durationMs":15000,
             "film":{"hash":"a","mediaType":"video/mp4","size":1},"height":640,"kbps":500,
             "poster":{"hash":"b","mediaType":"image/jpeg","size":2},"width":360}""";

    private final FilmFilesColumn column = new FilmFilesColumn();

    @Test
    void readsAFilmFromBeforeThereWerePreviews() {
        FilmFiles files = column.convertToEntityAttribute(FROM_BEFORE_PREVIEWS);

        assertThat(files.film()).isEqualTo(new StoredFile("a", "video/mp4", 1));
        assertThat(files.preview()).isEmpty();
    }

    @Test
    void keepsThePreview() {
        var file = new StoredFile("d", "image/webp", 4);
        var files = new FilmFiles(file, file, file, 360, 640, 15_000, 500, Optional.of(file));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(files)))
                .isEqualTo(files);
    }
}
