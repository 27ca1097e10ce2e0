package org.reelwright.ejb.provider.studio;

import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasi.WasiExitException;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelwright.domain.shared.OutsideTrouble;

/**
 * CMU Flite, compiled to WebAssembly, run on the JVM. It sees the one folder that it writes to and nothing else of this
 * machine. Each run has a memory of its own, some 20 MB, which ends with it.
 */
@ApplicationScoped
class Flite {

    /** Inside its own little world. */
    private static final String FOLDER = "/out";

    private static final String WASM = "flite/flite.wasm";

    private Optional<Program> compiled = Optional.empty();

    /** What was made of the module at its first use, for all runs. */
    private record Program(WasmModule module, Function<Instance, Machine> machine) {}

    /**
     * Speaks into a WAV file, 16 kHz mono.
     *
     * @param stretch of time: above 1 is slower
     * @return each sound with the time at which it ends
     */
    List<Phone> speak(String voice, double stretch, String text, Path folder, String file) {
        String said = run(
                List.of(
                        "-voice",
                        voice,
                        "--setf",
                        "duration_stretch=" + stretch,
                        "-psdur",
                        "-t",
                        text,
                        "-o",
                        FOLDER + "/" + file),
                Optional.of(folder));
        return Phone.timed(said);
    }

    /** The sounds of a text, in its quickest voice, without times. */
    List<String> sounds(String text) {
        return List.of(run(List.of("-voice", "kal", "-ps", "-t", text, "-o", "none"), Optional.empty())
                .strip()
                .split("\\s+"));
    }

    private String run(List<String> arguments, Optional<Path> folder) {
        var all = new ArrayList<>(List.of("flite"));
        all.addAll(arguments);
        var out = new ByteArrayOutputStream();
        var options = WasiOptions.builder()
                .withArguments(all)
                .withStdin(new ByteArrayInputStream(new byte[0]))
                .withStdout(out)
                .withStderr(out);
        folder.ifPresent(path -> options.withDirectory(FOLDER, path));
        try (var wasi = WasiPreview1.builder().withOptions(options.build()).build()) {
            start(wasi);
        } catch (WasiExitException e) {
            if (e.exitCode() != 0) {
                throw OutsideTrouble.lasting("the voice failed: " + out.toString(StandardCharsets.UTF_8), e);
            }
        } catch (ChicoryException e) {
            throw OutsideTrouble.passing("the voice broke down", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void start(WasiPreview1 wasi) {
        Program program = program();
        Instance.builder(program.module())
                .withImportValues(ImportValues.builder()
                        .addFunction(wasi.toHostFunctions())
                        .build())
                .withMachineFactory(program.machine())
                .withMemoryFactory(ByteArrayMemory::new)
                .build();
    }

    private synchronized Program program() {
        if (compiled.isEmpty()) {
            try (InputStream wasm = Flite.class.getResourceAsStream(WASM)) {
                WasmModule module = Parser.parse(wasm);
                compiled = Optional.of(new Program(module, MachineFactoryCompiler.compile(module)));
            } catch (IOException e) {
                throw OutsideTrouble.lasting("cannot read the voice out of its archive", e);
            }
        }
        return compiled.orElseThrow();
    }
}
