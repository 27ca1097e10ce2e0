package org.reelwright.it.ads;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reelwright.it.shared.Http;

/**
 * Players that ask and tell without a pause until they are told to leave; a dead server only makes them try again. They
 * write down every event that was acknowledged.
 */
final class Players implements AutoCloseable {

    /** So that those who knock do not keep the server from starting. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(20);

    private static final int MANY = 4;
    private static final int TOLD_OF_ONE_AD = 3;
    private static final Pattern ADDRESS = Pattern.compile("<(?:Impression|Tracking|Viewable)(?: [^>]*)?>([^<]+)<");

    private final Set<AcknowledgedEvent> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastAd = new AtomicLong(System.nanoTime());
    private final AtomicBoolean watching = new AtomicBoolean(true);
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final List<? extends Future<?>> seats;

    /** What the server said that it has stored. */
    record AcknowledgedEvent(UUID serving, int kind) {

        /** A token begins with its version, the kind of event and the serving. */
        static AcknowledgedEvent of(String address) {
            String token = address.replaceFirst(".*/", "");
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            int kind = bytes.get(1);
            return new AcknowledgedEvent(new UUID(bytes.getLong(2), bytes.getLong(2 + Long.BYTES)), kind);
        }
    }

    Players(URI portal, List<UUID> campaigns, long seed) {
        seats = IntStream.range(0, MANY)
                .mapToObj(i -> threads.submit(
                        () -> watch(Http.at(portal), campaigns.get(i % campaigns.size()), new Random(seed + i))))
                .toList();
    }

    private void watch(Http player, UUID campaign, Random chance) {
        while (watching.get()) {
            try {
                see(player, player.get("ads/vast?campaign=" + campaign).body(), chance);
            } catch (UncheckedIOException serverIsDead) {
                LockSupport.parkNanos(PATIENCE);
            }
        }
    }

    private void see(Http player, String vast, Random chance) {
        List<String> addresses = addresses(vast);
        if (!addresses.isEmpty()) {
            lastAd.set(System.nanoTime());
            tell(player, addresses.get(0));
            for (int i = 1; i < TOLD_OF_ONE_AD; i++) {
                tell(player, addresses.get(chance.nextInt(addresses.size())));
            }
        }
    }

    private void tell(Http player, String address) {
        if (player.get(address).statusCode() == 200) {
            acknowledged.add(AcknowledgedEvent.of(address));
        }
    }

    /** Where the events of an ad are told, the impression first, without macros. */
    static List<String> addresses(String vast) {
        return ADDRESS.matcher(vast)
                .results()
                .map(found -> found.group(1).replaceFirst("[?].*", ""))
                .toList();
    }

    Set<AcknowledgedEvent> acknowledged() {
        return acknowledged;
    }

    /** Nobody was given an ad for so long. */
    boolean sawNothingFor(long nanos) {
        return System.nanoTime() - lastAd.get() > nanos;
    }

    @Override
    public void close() throws Exception {
        watching.set(false);
        threads.shutdown();
        for (Future<?> seat : seats) {
            seat.get(90, TimeUnit.SECONDS);
        }
    }
}
