package org.reelwright.ejb.provider.openai;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.script.ScriptDraft;
import org.reelwright.domain.script.ScriptOrder;
import org.reelwright.domain.script.TextModel;
import org.reelwright.ejb.provider.http.Wire;

/** Writes scripts with any chat model, through LangChain4j. */
@ApplicationScoped
class OpenAiTextModel implements TextModel {

    private static final String SCRIPT = "script";

    /** Two turns, the second with the first in it. */
    private static final long INPUT_TOKENS = 8_000;

    private static final long OUTPUT_TOKENS = 4_000;

    @Inject
    OpenAiAccount account;

    @Inject
    Wire wire;

    @Override
    public String provider() {
        return OpenAiAccount.PROVIDER;
    }

    @Override
    public List<Usage> needs(ScriptOrder order) {
        return TokenBill.usage(account.model(SCRIPT), INPUT_TOKENS, OUTPUT_TOKENS);
    }

    @Override
    public Progress<ScriptDraft> begin(ScriptOrder order, String key) {
        return wire.guarded(() -> {
            var line = new ChatLine(wire);
            var bill = new TokenBill(account.model(SCRIPT));
            try {
                return new ScriptTalk(chat(order, line), bill, order).write();
            } catch (ContentFilteredException e) {
                return new Progress.Declined<>("The model refuses: " + e.getMessage(), bill.used());
            } catch (RuntimeException e) {
                return bill.ended(line.troubleOr(e));
            }
        });
    }

    @Override
    public Optional<Progress<ScriptDraft>> find(ScriptOrder order, String key) {
        return Wire.lost(OpenAiAccount.PROVIDER, needs(order));
    }

    private ChatModel chat(ScriptOrder order, ChatLine line) {
        return OpenAiChats.of(account, SCRIPT, ScriptForm.FORMAT, line)
                .seed((int) Math.floorMod(order.seed(), 1L << 30))
                .build();
    }
}
