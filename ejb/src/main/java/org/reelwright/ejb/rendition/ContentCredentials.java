package org.reelwright.ejb.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.rendition.FilmProvenance;
import org.reelwright.domain.shared.Json;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * Has films signed as C2PA defines it, by a program that the operator names, because keys and certificates are theirs.
 * Without one, nothing happens.
 */
@ApplicationScoped
class ContentCredentials {

    private static final int TAIL = 600;

    /** The command with {@code {in}}, {@code {manifest}} and {@code {out}} in it. */
    @Inject
    @ConfigProperty(name = "reelwright.c2pa.signer")
    Optional<String> signer;

    @Inject
    @ConfigProperty(name = "reelwright.c2pa.timeout", defaultValue = "PT1M")
    Duration timeout;

    /** @param film is replaced by the signed one */
    void sign(Path film, FilmProvenance provenance) throws IOException {
        if (signer.isPresent()) {
            Path manifest = film.resolveSibling("manifest.json");
            Path signed = film.resolveSibling("signed.mp4");
            Files.writeString(manifest, manifest(provenance));
            Files.deleteIfExists(signed);
            run(
                    Stream.of(signer.get().strip().split("\\s+"))
                            .map(word -> word.replace("{in}", film.toString())
                                    .replace("{manifest}", manifest.toString())
                                    .replace("{out}", signed.toString()))
                            .toList(),
                    film.resolveSibling("signer.log"));
            if (new FilmCarrier().read(signed).filter(provenance::equals).isEmpty()) {
                throw new IOException("the signed film no longer says who made it");
            }
            Files.move(signed, film, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** In the form that c2patool and the libraries beside it read. */
    static String manifest(FilmProvenance provenance) {
        var program = Map.of("name", "Reelwright");
        var created = Map.of(
                "action",
                "c2pa.created",
                "digitalSourceType",
                provenance.source().uri(),
                "softwareAgent",
                program);
        return Json.write(Map.of(
                "title", provenance.id(),
                "format", "video/mp4",
                "claim_generator_info", List.of(program),
                "assertions",
                        List.of(
                                Map.of("label", "c2pa.actions.v2", "data", Map.of("actions", List.of(created))),
                                Map.of(
                                        "label",
                                        "org.reelwright.parts",
                                        "data",
                                        Map.of("producer", provenance.producer(), "parts", provenance.parts())))));
    }

    private void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the signer took longer than " + timeout);
            }
            if (process.exitValue() != 0) {
                throw new IOException("the signer said: " + tail(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw OutsideTrouble.passing("signing was interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String tail(Path log) throws IOException {
        String said = Files.readString(log);
        return said.substring(Math.max(0, said.length() - TAIL)).strip();
    }
}
