package org.reelwright.ejb.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.reelwright.domain.asset.MeaningModel;
import org.reelwright.domain.lead.Answer;
import org.reelwright.domain.lead.AnswerCheck;
import org.reelwright.domain.lead.AnswerDraft;
import org.reelwright.domain.lead.AnswerModel;
import org.reelwright.domain.lead.AnswerOrder;
import org.reelwright.domain.lead.Knowledge;
import org.reelwright.domain.lead.Message;
import org.reelwright.domain.production.Material;
import org.reelwright.domain.production.Progress;
import org.reelwright.domain.production.Talk;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.OutsideTrouble;
import org.reelwright.ejb.production.Talks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers from a campaign's knowledge, or says that it does not know. Whatever a model says is held against the passages; what
 * does not stand there is not said, and the passage itself is shown instead.
 */
@ApplicationScoped
public class Assistant {

    private static final Logger LOG = LoggerFactory.getLogger(Assistant.class);
    private static final String STUDIO = "studio";

    @Inject
    KnowledgeShelf shelf;

    @Inject
    MeaningModel meanings;

    @Inject
    Talks talks;

    @Inject
    @Any
    Instance<AnswerModel> models;

    @Inject
    Clock clock;

    /** Providers in the order in which they are asked; the studio's own is always the last. */
    @Inject
    @ConfigProperty(name = "reelwright.models.answer", defaultValue = STUDIO)
    String chosen;

    /** Answers that this node orders from others in a day. */
    @Inject
    @ConfigProperty(name = "reelwright.lead.remote-answers", defaultValue = "2000")
    int mostRemote;

    private LocalDate day = LocalDate.EPOCH;
    private int ordered;

    /** @param message of whatever kind */
    public Answer answer(UUID campaign, Message message) {
        if (message.kind() != Message.Kind.QUESTION) {
            return Answer.plain(message);
        }
        Knowledge knowledge = shelf.of(campaign);
        AnswerOrder order = Answer.order(message, knowledge.search(message.text(), meanings.of(message.text())));
        return order.evidence().isEmpty()
                ? Answer.unknown(message)
                : names().flatMap(name -> said(name, campaign, order).stream())
                        .findFirst()
                        .map(draft -> draft.cited().isEmpty() ? Answer.unknown(message) : Answer.of(draft, order))
                        .orElse(Answer.unknown(message));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(chosen.split(",")).map(String::strip), Stream.of(STUDIO))
                .distinct();
    }

    /** @return a draft that was found good, or one that cites nothing, as the model does not know */
    private Optional<AnswerDraft> said(String provider, UUID campaign, AnswerOrder order) {
        if (!provider.equals(STUDIO) && !mayOrder()) {
            return Optional.empty();
        }
        return models.stream()
                .filter(model -> model.provider().equals(provider))
                .findFirst()
                .flatMap(model -> ask(model, campaign, order));
    }

    private Optional<AnswerDraft> ask(AnswerModel model, UUID campaign, AnswerOrder order) {
        try {
            Progress<AnswerDraft> progress =
                    talks.order(Talk.ANSWER, campaign, model, order, draft -> Material.words(draft.text()));
            if (!(progress instanceof Progress.Ready<AnswerDraft> ready)) {
                LOG.warn(
                        "{} gave no answer: {}",
                        model.provider(),
                        progress.getClass().getSimpleName());
                return Optional.empty();
            }
            if (ready.result().cited().isEmpty()) {
                return Optional.of(new AnswerDraft("", List.of()));
            }
            Checked<AnswerDraft> checked = AnswerCheck.check(ready.result(), order);
            return checked instanceof Checked.Good<AnswerDraft> good ? Optional.of(good.value()) : Optional.empty();
        } catch (OutsideTrouble trouble) {
            LOG.warn("{} cannot be asked", model.provider(), trouble);
            return Optional.empty();
        }
    }

    private synchronized boolean mayOrder() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ordered = today.equals(day) ? ordered : 0;
        day = today;
        return ordered++ < mostRemote;
    }
}
