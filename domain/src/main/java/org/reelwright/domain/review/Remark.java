package org.reelwright.domain.review;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.rendition.Creative;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.Findings;

/**
 * What somebody says of one frame of a film, or in answer to that. It never changes; what it asks for is settled when a
 * person says so, and open again when a person says that.
 */
@Entity
public class Remark {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private int version;

    private UUID creativeId;
    private UUID answersId;
    private UUID shareId;
    private int frame;
    private String author;
    private String words;

    @Convert(converter = DrawingColumn.class)
    private Drawing drawing = Drawing.NONE;

    private Instant saidAt;
    private String resolvedBy;
    private Instant resolvedAt;

    protected Remark() {}

    /**
     * @param author login, or a client's name
     * @param frame from 0
     * @param frames that the film has
     */
    public static Checked<Remark> on(
            Creative film, String author, int frame, int frames, String words, Drawing drawing, Instant now) {
        var findings = new Findings();
        String said = words(findings, words);
        Drawing drawn = Drawing.checked(findings, drawing);
        findings.expect(frame >= 0 && frame < frames, "frame", "The film has no such frame.");
        return findings.judge(() -> {
            var remark = new Remark();
            remark.creativeId = film.id();
            remark.frame = frame;
            remark.author = author;
            remark.words = said;
            remark.drawing = drawn;
            remark.saidAt = now;
            return remark;
        });
    }

    /** An answer goes where the remark is, and an answer to an answer too: there is one level. */
    public Checked<Remark> answer(String by, String typed, Instant now) {
        var findings = new Findings();
        String said = words(findings, typed);
        return findings.judge(() -> {
            var answer = new Remark();
            answer.creativeId = creativeId;
            answer.answersId = answersId == null ? id : answersId;
            answer.frame = frame;
            answer.author = by;
            answer.words = said;
            answer.saidAt = now;
            return answer;
        });
    }

    /** Said by a client, through what was shared with them. */
    public Remark through(ClientShare share) {
        this.shareId = share.id();
        return this;
    }

    public void resolve(String by, Instant now) {
        if (resolvedAt == null) {
            resolvedBy = by;
            resolvedAt = now;
        }
    }

    public void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    private static String words(Findings findings, String typed) {
        String said = findings.paragraph("words", typed, LONGEST);
        findings.expect(!said.isEmpty(), "words", "Write what you want to say.");
        return said;
    }

    public UUID id() {
        return id;
    }

    public UUID creativeId() {
        return creativeId;
    }

    public Optional<UUID> answersId() {
        return Optional.ofNullable(answersId);
    }

    public Optional<UUID> shareId() {
        return Optional.ofNullable(shareId);
    }

    public int frame() {
        return frame;
    }

    public String author() {
        return author;
    }

    public String words() {
        return words;
    }

    public Drawing drawing() {
        return drawing;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public Optional<String> resolvedBy() {
        return Optional.ofNullable(resolvedBy);
    }
}
