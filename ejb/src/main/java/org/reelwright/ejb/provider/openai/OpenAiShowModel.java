package org.reelwright.ejb.provider.openai;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reelwright.domain.livestream.ShowModel;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.provider.http.Garbled;
import org.reelwright.ejb.provider.http.Wire;
import org.reelwright.ejb.script.PolicyBook;

/** Writes runs of show with the chat model that writes scripts. */
@ApplicationScoped
class OpenAiShowModel implements ShowModel {

    private static final String SCRIPT = "script";

    @Inject
    OpenAiAccount account;

    @Inject
    Wire wire;

    @Inject
    PolicyBook book;

    @Override
    public String provider() {
        return OpenAiAccount.PROVIDER;
    }

    @Override
    public Progress<ShowScript> begin(ShowOrder order, String key) {
        return wire.guarded(() -> {
            var line = new ChatLine(wire);
            try {
                Checked<ShowScript> written = new ShowTalk(chat(order, line), order, book.policies()).write();
                return written instanceof Checked.Bad<ShowScript> bad
                        ? new Progress.Declined<>("The model's show was refused: " + ShowTalk.why(bad))
                        : new Progress.Ready<>(
                                ((Checked.Good<ShowScript>) written).value(),
                                new Provenance(OpenAiAccount.PROVIDER, account.model(SCRIPT)));
            } catch (ContentFilteredException e) {
                return new Progress.Declined<>("The model refuses: " + e.getMessage());
            } catch (RuntimeException e) {
                throw line.trouble().orElseGet(() -> new Garbled("answered with no chat: " + e.getMessage()));
            }
        });
    }

    private ChatModel chat(ShowOrder order, ChatLine line) {
        return OpenAiChats.of(account, SCRIPT, ShowForm.FORMAT, line)
                .seed((int) Math.floorMod(order.seed(), 1L << 30))
                .build();
    }
}
