package org.reelwright.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.reelwright.domain.review.Drawing;
import org.reelwright.domain.review.Remark;

/**
 * A comment with what was answered to it.
 *
 * @param version of the film that it was said of
 * @param frame from 0
 * @param client whether it came through a shared link
 * @param ago when, in the person's language
 */
public record RemarkView(
        UUID id,
        int version,
        int frame,
        String author,
        boolean client,
        String words,
        Drawing drawing,
        Instant saidAt,
        String ago,
        boolean resolved,
        Optional<String> resolvedBy,
        List<RemarkView> answers) {

    /** @param all answers among them */
    static List<RemarkView> threads(List<Remark> all, Function<UUID, Integer> version, Function<Instant, String> ago) {
        return all.stream()
                .filter(remark -> remark.answersId().isEmpty())
                .map(remark -> of(remark, all, version, ago))
                .toList();
    }

    /** With a name that a client may read: of the people who review they know none. */
    RemarkView forClient(String reviewer) {
        return new RemarkView(
                id,
                version,
                frame,
                client ? author : reviewer,
                client,
                words,
                drawing,
                saidAt,
                ago,
                resolved,
                Optional.empty(),
                answers.stream().map(answer -> answer.forClient(reviewer)).toList());
    }

    private static RemarkView of(
            Remark remark, List<Remark> all, Function<UUID, Integer> version, Function<Instant, String> ago) {
        return new RemarkView(
                remark.id(),
                version.apply(remark.creativeId()),
                remark.frame(),
                remark.author(),
                remark.shareId().isPresent(),
                remark.words(),
                remark.drawing(),
                remark.saidAt(),
                ago.apply(remark.saidAt()),
                remark.isResolved(),
                remark.resolvedBy(),
                all.stream()
                        .filter(other ->
                                other.answersId().filter(remark.id()::equals).isPresent())
                        .map(answer -> of(answer, all, version, ago))
                        .toList());
    }
}
