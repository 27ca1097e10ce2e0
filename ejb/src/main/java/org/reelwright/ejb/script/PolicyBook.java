package org.reelwright.ejb.script;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.script.Policies;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;

/** The policies that come along, and those of the file that {@code reelwright.policies} names. */
@ApplicationScoped
public class PolicyBook {

    private final Optional<Path> more;

    /** The server makes its proxy with this one. */
    PolicyBook() {
        this(Optional.empty());
    }

    @Inject
    PolicyBook(@ConfigProperty(name = "reelwright.policies") Optional<Path> more) {
        this.more = more;
    }

    /** Read anew each time, so that a change holds for the next script. */
    public Policies policies() {
        Policies standard = parsed(standard(), "policies.json");
        return more.map(file -> standard.extendedBy(parsed(read(file), file.toString())))
                .orElse(standard);
    }

    private static Policies parsed(String json, String where) {
        Checked<Policies> parsed = Policies.parse(json);
        if (parsed instanceof Checked.Bad<Policies> bad) {
            throw OutsideTrouble.lasting(where + ": " + bad.violations().get(0).message(), null);
        }
        return ((Checked.Good<Policies>) parsed).value();
    }

    private static String standard() {
        try (InputStream in = PolicyBook.class.getResourceAsStream("policies.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw OutsideTrouble.lasting("the policies are not in this build", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw OutsideTrouble.lasting("cannot read the policies that reelwright.policies names", e);
        }
    }
}
