package org.reelwright.ejb.asset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * ffmpeg as it comes with the build is linked against the libraries of screens and sound cards, and does not start on a
 * server that has none. They are bound when first called, and films never call them: an empty shared library (ELF,
 * System V ABI) of the same name is enough.
 */
final class NoDevices {

    private static final List<String> LIBRARIES =
            List.of("libasound.so.2", "libpulse.so.0", "libxcb.so.1", "libxcb-shm.so.0");

    private static final int MACHINE_AT = 18;
    private static final int HEADER = 64;
    private static final int SEGMENT = 56;
    private static final int DYNAMIC_AT = HEADER + 3 * SEGMENT;
    private static final int ENTRY = 16;
    private static final int DYNAMIC = 5 * ENTRY;
    private static final int SYMBOLS_AT = DYNAMIC_AT + DYNAMIC;
    private static final int SYMBOL = 24;
    private static final int STRINGS_AT = SYMBOLS_AT + SYMBOL;
    private static final int SIZE = STRINGS_AT + 8;
    private static final int READ_WRITE = 6;

    private NoDevices() {}

    /** @param folder where ffmpeg's own libraries are; nothing is done where they are not Linux's */
    static void standIn(Path folder) throws IOException {
        Path drm = folder.resolve("libdrm.so.2");
        if (Files.exists(drm)) {
            byte[] empty = emptyLibrary(machineOf(drm));
            for (String library : LIBRARIES) {
                Files.write(folder.resolve(library), empty);
            }
        }
    }

    private static short machineOf(Path library) throws IOException {
        try (var in = Files.newInputStream(library)) {
            return ByteBuffer.wrap(in.readNBytes(HEADER))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getShort(MACHINE_AT);
        }
    }

    private static byte[] emptyLibrary(short machine) {
        ByteBuffer elf = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        elf.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        elf.putShort((short) 3).putShort(machine).putInt(1);
        elf.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        elf.putShort((short) HEADER).putShort((short) SEGMENT).putShort((short) 3);
        elf.position(HEADER);
        segment(elf, 1, 0, SIZE, 0x1000);
        segment(elf, 2, DYNAMIC_AT, DYNAMIC, 8);
        segment(elf, 0x6474e551, 0, 0, 16);
        dynamic(elf, 5, STRINGS_AT);
        dynamic(elf, 6, SYMBOLS_AT);
        dynamic(elf, 10, 1);
        dynamic(elf, 11, SYMBOL);
        return elf.array();
    }

    /** @param type 1 to load, 2 the dynamic section, else the wish for a stack that is not executable */
    private static void segment(ByteBuffer elf, int type, long at, long size, long align) {
        elf.putInt(type).putInt(READ_WRITE).putLong(at).putLong(at).putLong(at);
        elf.putLong(size).putLong(size).putLong(align);
    }

    /** @param tag 5 the strings, 6 the symbols, 10 the strings' size, 11 the size of a symbol */
    private static void dynamic(ByteBuffer elf, long tag, long value) {
        elf.putLong(tag).putLong(value);
    }
}
