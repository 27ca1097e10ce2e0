package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.rendition.Platforms;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;

/** The presets that come along, and those of the file that {@code reelwright.platforms} names. */
@ApplicationScoped
public class PlatformBook {

    private static final String BUILT_IN = "platforms.json";

    private final Optional<Path> more;

    /** The server makes its proxy with this one. */
    PlatformBook() {
        this(Optional.empty());
    }

    @Inject
    PlatformBook(@ConfigProperty(name = "reelwright.platforms") Optional<Path> more) {
        this.more = more;
    }

    /** Read anew each time, so that a change holds for the next film. */
    public Platforms platforms() {
        Platforms standard = parsed(builtIn(), BUILT_IN);
        return more.map(file -> standard.extendedBy(parsed(read(file), file.toString())))
                .orElse(standard);
    }

    private static Platforms parsed(String json, String where) {
        Checked<Platforms> parsed = Platforms.parse(json);
        if (parsed instanceof Checked.Bad<Platforms> bad) {
            throw OutsideTrouble.lasting(where + ": " + bad.violations().get(0).message(), null);
        }
        return ((Checked.Good<Platforms>) parsed).value();
    }

    private static String builtIn() {
        try (InputStream in = PlatformBook.class.getResourceAsStream(BUILT_IN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw OutsideTrouble.lasting("the platforms are not in this build", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot read the platforms that reelwright.platforms names", e);
        }
    }
}
