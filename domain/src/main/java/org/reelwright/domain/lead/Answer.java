package org.reelwright.domain.lead;

import java.util.List;
import java.util.stream.IntStream;
import org.reelwright.domain.shared.Language;

/**
 * What the assistant says to one message.
 *
 * @param sources at least one when something is claimed; empty when nothing is
 */
public record Answer(Outcome outcome, String text, List<SourceShown> sources, Language language) {

    /** What came of a message. */
    public enum Outcome {
        ANSWERED,
        UNKNOWN,
        PERSON_WANTED,
        PLAIN
    }

    public Answer {
        sources = List.copyOf(sources);
    }

    /** To a message that is no question. */
    public static Answer plain(Message message) {
        Outcome outcome = message.kind() == Message.Kind.PERSON_WANTED ? Outcome.PERSON_WANTED : Outcome.PLAIN;
        return new Answer(outcome, Phrase.to(message.kind()).in(message.language()), List.of(), message.language());
    }

    public static Answer unknown(Message message) {
        return new Answer(Outcome.UNKNOWN, Phrase.UNKNOWN.in(message.language()), List.of(), message.language());
    }

    /** @return no evidence when nothing that was found supports an answer */
    public static AnswerOrder order(Message message, List<Knowledge.Hit> found) {
        List<Knowledge.Hit> support = Support.of(found, message.language());
        return new AnswerOrder(
                message.text(),
                message.language(),
                IntStream.range(0, support.size())
                        .mapToObj(i -> evidence(i + 1, support.get(i).passage()))
                        .toList());
    }

    /** Its words are those of a checked draft. */
    public static Answer of(AnswerDraft draft, AnswerOrder order) {
        List<SourceShown> sources = order.evidence().stream()
                .filter(each -> draft.cited().contains(each.number()))
                .map(each -> new SourceShown(each.source(), each.place()))
                .distinct()
                .toList();
        return new Answer(Outcome.ANSWERED, draft.text(), sources, order.language());
    }

    private static AnswerOrder.Evidence evidence(int number, Knowledge.Known passage) {
        return new AnswerOrder.Evidence(number, passage.source(), passage.place(), passage.words());
    }
}
