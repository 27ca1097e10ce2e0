package org.reelwright.ejb.provider.http;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.reelwright.domain.asset.FileStore;
import org.reelwright.ejb.asset.Ffmpeg;
import org.reelwright.ejb.asset.Workshop;

/** Wires adapters without a server; as patient as a busy machine asks, for who is silent here hangs up at once. */
public final class Wiring {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long MOST_REPLY = 4_000_000;
    private static final long MOST_RESULT = 8_000_000;

    private final FileStore files;
    private final Map<Class<?>, Object> parts;

    /** @param settings by their whole names */
    public Wiring(Path folder, Map<String, String> settings) {
        var transport = Transport.of(PATIENCE, PATIENCE, MOST_REPLY);
        var downloads = new Downloads();
        downloads.transport = transport;
        downloads.mostBytes = MOST_RESULT;
        this.files = Workshop.files(folder);
        this.parts = Map.of(
                FileStore.class,
                files,
                Ffmpeg.class,
                Workshop.ffmpeg(),
                Clock.class,
                Clock.systemUTC(),
                Transport.class,
                transport,
                Downloads.class,
                downloads,
                Settings.class,
                new Settings(name -> Optional.ofNullable(settings.get(name))));
    }

    public FileStore files() {
        return files;
    }

    /** Gives it all that the server would inject, and that all that it needs itself. */
    public <T> T into(T adapter) {
        try {
            for (Field field : adapter.getClass().getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(adapter, part(field.getType()));
                }
            }
            return adapter;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An adapter, for tests that cannot see its class.
     *
     * @param name of that class, in full
     */
    public <M> M adapter(Class<M> port, String name) {
        try {
            return port.cast(part(Class.forName(name)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object part(Class<?> type) throws ReflectiveOperationException {
        Object known = parts.get(type);
        if (known != null) {
            return known;
        }
        Constructor<?> making = type.getDeclaredConstructor();
        making.setAccessible(true);
        return into(making.newInstance());
    }
}
