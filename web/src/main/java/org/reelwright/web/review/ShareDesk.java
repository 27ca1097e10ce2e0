package org.reelwright.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.review.ClientAnswer;
import org.reelwright.domain.review.ClientShare;
import org.reelwright.domain.review.Turns;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Json;
import org.reelwright.ejb.review.Remarks;
import org.reelwright.ejb.review.Shares;
import org.reelwright.web.shared.Tongue;
import org.reelwright.web.shared.Words;

/** What is asked and said through shared links, no more often than people do. */
@ApplicationScoped
class ShareDesk {

    private static final int LONGEST_BODY = 200_000;
    private static final int LOOKS_FOR_EACH_WORD = 20;

    /**
     * What the page asks for while it is open.
     *
     * @param ready whether the copy is there
     * @param hopeless whether it cannot be made
     */
    record State(boolean ready, boolean hopeless, List<RemarkView> comments) {}

    /** @param answer {@code YES} or {@code NO} */
    record AnswerOrder(String answer, String note) {}

    @Inject
    Shares shares;

    @Inject
    Remarks remarks;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @Inject
    Tongue tongue;

    private final Turns looks;
    private final Turns sayings;
    private final Turns guesses;

    /** For the container's proxy only. */
    ShareDesk() {
        this(1);
    }

    @Inject
    ShareDesk(@ConfigProperty(name = "reelwright.review.share.rate", defaultValue = "20") int perMinute) {
        this.looks = new Turns(perMinute * LOOKS_FOR_EACH_WORD);
        this.sayings = new Turns(perMinute);
        this.guesses = new Turns(perMinute * LOOKS_FOR_EACH_WORD);
    }

    boolean mayLook(ClientShare share) {
        return looks.take(share.id().toString(), clock.instant());
    }

    boolean maySay(ClientShare share) {
        return sayings.take(share.id().toString(), clock.instant());
    }

    /** Whether this address may try another link after one that does not work. */
    boolean mayGuess(String from) {
        return guesses.take(from, clock.instant());
    }

    State state(ClientShare share) {
        String reviewer = tongue.get("Reviewer");
        return new State(
                share.copy().isPresent(),
                share.isHopeless(),
                RemarkView.threads(remarks.through(share), film -> 0, words::ago).stream()
                        .map(remark -> remark.forClient(reviewer))
                        .toList());
    }

    void comment(ClientShare share, InputStream body) throws IOException {
        RemarkOrder order = read(body, RemarkOrder.class);
        Told.unlessGood(remarks.say(share, order.place(), order.words(), order.drawing()), tongue);
    }

    void answer(ClientShare share, InputStream body) throws IOException {
        AnswerOrder order = read(body, AnswerOrder.class);
        Checked<ClientShare> answer = Stream.of(ClientAnswer.values())
                .filter(a -> a.name().equals(order.answer()))
                .findFirst()
                .map(said -> shares.answer(share, said, order.note()))
                .orElseGet(() -> shares.answer(share, null, order.note()));
        Told.unlessGood(answer, tongue);
    }

    private static <T> T read(InputStream body, Class<T> type) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new IOException("too long");
        }
        T read = Json.MAPPER.readValue(bytes, type);
        if (read == null) {
            throw new IOException("nothing");
        }
        return read;
    }
}
