package org.reelwright.ejb.provider.openai;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.reelwright.domain.livestream.ShowModel;
import org.reelwright.domain.livestream.ShowOrder;
import org.reelwright.domain.livestream.ShowScript;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Provenance;
import org.reelwright.domain.production.Usage;
import org.reelwright.domain.shared.Checked;
import org.reelwright.ejb.provider.http.Wire;
import org.reelwright.ejb.script.PolicyBook;

/** Writes runs of show with the chat model that writes scripts. */
@ApplicationScoped
class OpenAiShowModel implements ShowModel {

    private static final String SCRIPT = "script";
    private static final long PROMPT_TOKENS = 6_000;

    /** A show is spoken at three words a second at most, and each line has its form around it. */
    private static final long TOKENS_A_SECOND = 12;

    private static final long TOKENS = 2_000;

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

    /** Two turns, the second with the first in it. */
    @Override
    public List<Usage> needs(ShowOrder order) {
        long written = TOKENS + order.seconds() * TOKENS_A_SECOND;
        return TokenBill.usage(account.model(SCRIPT), 2 * PROMPT_TOKENS + written, 2 * written);
    }

    @Override
    public Progress<ShowScript> begin(ShowOrder order, String key) {
        return wire.guarded(() -> {
            var line = new ChatLine(wire);
            var bill = new TokenBill(account.model(SCRIPT));
            try {
                Checked<ShowScript> written = new ShowTalk(chat(order, line), bill, order, book.policies()).write();
                return written instanceof Checked.Bad<ShowScript> bad
                        ? new Progress.Declined<>("The model's show was refused: " + ShowTalk.why(bad), bill.used())
                        : new Progress.Ready<>(
                                ((Checked.Good<ShowScript>) written).value(),
                                new Provenance(OpenAiAccount.PROVIDER, bill.model()),
                                bill.used());
            } catch (ContentFilteredException e) {
                return new Progress.Declined<>("The model refuses: " + e.getMessage(), bill.used());
            } catch (RuntimeException e) {
                return bill.ended(line.troubleOr(e));
            }
        });
    }

    @Override
    public Optional<Progress<ShowScript>> find(ShowOrder order, String key) {
        return Wire.lost(OpenAiAccount.PROVIDER, needs(order));
    }

    private ChatModel chat(ShowOrder order, ChatLine line) {
        return OpenAiChats.of(account, SCRIPT, ShowForm.FORMAT, line)
                .seed((int) Math.floorMod(order.seed(), 1L << 30))
                .build();
    }
}
