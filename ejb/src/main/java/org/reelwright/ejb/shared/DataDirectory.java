package org.reelwright.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.shared.OutsideTrouble;

/** Where this installation keeps what must survive a restart: {@code REELWRIGHT_HOME}, as for the embedded database. */
@ApplicationScoped
public class DataDirectory {

    @Inject
    @ConfigProperty(name = "reelwright.home")
    private Optional<Path> home;

    @Inject
    @ConfigProperty(name = "jboss.server.data.dir")
    private Path serverData;

    /** A directory of this name that exists. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(
                    home.orElseGet(() -> serverData.resolve("reelwright")).resolve(name));
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot create " + name + " in the data directory", e);
        }
    }
}
