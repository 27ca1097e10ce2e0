package org.reelwright.ejb.asset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reelwright.domain.shared.OutsideTrouble;

/** Clears up after work in a {@link org.reelwright.domain.asset.FileStore#workspace()}. */
public final class Workplaces {

    private Workplaces() {}

    /** Deletes the directory with all that is in it; one that is gone already is fine. */
    public static void remove(Path workspace) {
        try (Stream<Path> tree = Files.walk(workspace)) {
            List<Path> leavesFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : leavesFirst) {
                Files.deleteIfExists(path);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw OutsideTrouble.passing("cannot clear up " + workspace, e);
        }
    }
}
