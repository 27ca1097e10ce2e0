package org.reelwright.ejb.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelwright.domain.script.Policy;
import org.reelwright.domain.shared.OutsideTrouble;

class PolicyBookTest {

    @TempDir
    private Path folder;

    @Test
    void bringsTheUsualSubjects() {
        assertThat(new PolicyBook(Optional.empty()).policies().all())
                .extracting(Policy::name)
                .contains("health", "finance", "alcohol", "gambling");
    }

    @Test
    void addsThoseOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("more.json"), "[{\"name\": \"toys\", \"never\": [\"harmless\"]}]");

        assertThat(new PolicyBook(Optional.of(file)).policies().all())
                .extracting(Policy::name)
                .contains("toys", "health");
    }

    @Test
    void saysSoWhenTheFileIsNone() {
        assertThatThrownBy(() -> new PolicyBook(Optional.of(folder.resolve("none.json"))).policies())
                .isInstanceOf(OutsideTrouble.class);
    }
}
