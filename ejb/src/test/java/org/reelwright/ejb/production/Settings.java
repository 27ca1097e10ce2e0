package org.reelwright.ejb.production;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Configuration that a test writes. */
public final class Settings implements Config {

    private static final Map<Class<?>, Function<String, ?>> READING = Map.of(
            String.class, text -> text,
            BigDecimal.class, BigDecimal::new,
            Boolean.class, Boolean::valueOf,
            Integer.class, Integer::valueOf,
            Double.class, Double::valueOf,
            Duration.class, Duration::parse);

    private final Map<String, String> values = new ConcurrentHashMap<>();

    public Settings set(String name, String value) {
        values.put(name, value);
        return this;
    }

    public Settings forget(String name) {
        values.remove(name);
        return this;
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        return getOptionalValue(name, type).orElseThrow(NoSuchElementException::new);
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name))
                .map(text -> type.cast(READING.get(type).apply(text)));
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
