package org.reelwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {

    private static final Path HOUSE = Path.of("../..");

    @ParameterizedTest
    @ValueSource(strings = {"domain", "ejb", "web", "src/it"})
    void everyFileAndMethodIsReadInOneGo(String module) {
        List<Path> files = Sizes.javaFilesBelow(HOUSE.resolve(module).resolve("src"));

        assertThat(files).isNotEmpty();
        assertThat(Sizes.tooLong(files)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "ejb", "web"})
    void everyPackageSaysWhatItPromises(String module) {
        Stream<Path> packages = Sizes.javaFilesBelow(HOUSE.resolve(module).resolve("src/main/java")).stream()
                .map(Path::getParent)
                .distinct();

        assertThat(packages).isNotEmpty().allSatisfy(each -> assertThat(each.resolve("package-info.java"))
                .exists());
    }

    @Test
    void catchesALongFile(@TempDir Path folder) throws IOException {
        Path file = write(folder, "class Long {" + "\n".repeat(Sizes.MOST_LINES_OF_A_FILE) + "}");

        assertThat(Sizes.tooLong(List.of(file))).containsExactly("Long.java: 401 lines");
    }

    @Test
    void catchesALongMethod(@TempDir Path folder) throws IOException {
        Path file = write(folder, "class Long { void talk() {" + "\n".repeat(Sizes.MOST_LINES_OF_A_METHOD) + "} }");

        assertThat(Sizes.tooLong(List.of(file))).containsExactly("Long.java#talk: 41 lines");
    }

    @Test
    void letsTheLongestAllowedPass(@TempDir Path folder) throws IOException {
        Path file = write(folder, "class Long { void talk() {" + "\n".repeat(Sizes.MOST_LINES_OF_A_METHOD - 1) + "} }");

        assertThat(Sizes.tooLong(List.of(file))).isEmpty();
    }

    private static Path write(Path folder, String source) throws IOException {
        return Files.writeString(folder.resolve("Long.java"), source);
    }
}
