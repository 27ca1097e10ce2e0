package org.reelwright.ejb.provider.openai;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.ejb.provider.http.Unanswered;

/** What the turns of a talk have cost so far, as the provider counts it. */
final class TokenBill {

    private final String model;
    private boolean isCounted;
    private long input;
    private long output;

    TokenBill(String model) {
        this.model = model;
    }

    static List<Usage> usage(String model, long input, long output) {
        return List.of(Usage.of(model, "input-token", input), Usage.of(model, "output-token", output));
    }

    /** Adds a turn. @return what the model said in it, perhaps nothing */
    String read(ChatResponse response) {
        Optional.ofNullable(response.tokenUsage()).ifPresent(this::add);
        return Objects.requireNonNullElse(response.aiMessage().text(), "");
    }

    private void add(TokenUsage turn) {
        isCounted = true;
        input += Objects.requireNonNullElse(turn.inputTokenCount(), 0);
        output += Objects.requireNonNullElse(turn.outputTokenCount(), 0);
    }

    String model() {
        return model;
    }

    /** Empty while the provider has said nothing of it. */
    List<Usage> used() {
        return isCounted ? usage(model, input, output) : List.of();
    }

    /** A turn that was answered is owed, whatever becomes of the next. @throws RuntimeException the trouble, where none was */
    <R> Progress<R> ended(RuntimeException trouble) {
        if (isCounted && !(trouble instanceof Unanswered)) {
            return new Progress.Broken<>(trouble.getMessage(), true, used());
        }
        throw trouble;
    }
}
