package org.reelwright.domain.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.reelwright.domain.shared.Checked;
import org.reelwright.domain.shared.PlainText;
import org.reelwright.domain.shared.Violation;

/** One source of what the assistant knows. Its life: kept with all of its passages at once, and dropped with them. */
@Entity
public class KnownDocument {

    /** Of one campaign. All of them are searched, and lie in memory for that: about a kilobyte each. */
    public static final int MOST_OF_CAMPAIGN = 20_000;

    /** As many as 500 closely printed pages have. */
    public static final int MOST_PASSAGES = MOST_OF_CAMPAIGN;

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;
    private int passages;
    private int leftOut;
    private int unread;
    private String keptBy;
    private Instant keptAt;

    protected KnownDocument() {}

    /** A document and what is kept of it. */
    public record Read(KnownDocument document, List<Passage> passages) {

        /** @param others passages of the campaign that stay */
        public Checked<Read> fit(long others) {
            long room = Math.max(0, MOST_OF_CAMPAIGN - others);
            return passages.size() <= room
                    ? new Checked.Good<>(this)
                    : no("This has " + passages.size() + " passages, and this campaign has room for " + room
                            + " more of "
                            + MOST_OF_CAMPAIGN
                            + ". Drop a document that is not needed, or leave out what customers do not ask.");
        }
    }

    /** What would steer a machine is left out; of the rest nothing is. */
    public static Checked<Read> keep(
            UUID campaignId, DocumentKind kind, String name, List<Section> sections, String by, Instant now) {
        var document = new KnownDocument();
        document.campaignId = campaignId;
        document.kind = kind;
        document.name = shortened(PlainText.line(name));
        document.keptBy = by;
        document.keptAt = now;
        var kept = new ArrayList<Passage>();
        sections.forEach(section -> document.cut(section, kept));
        document.passages = kept.size();
        document.unread = kept.size();
        if (kept.isEmpty()) {
            return no(
                    document.leftOut > 0
                            ? "All that this document says is instructions to a machine. Nothing of it is kept."
                            : "There is no text in this document.");
        }
        return kept.size() > MOST_PASSAGES
                ? no("This has " + kept.size() + " passages; at most " + MOST_PASSAGES
                        + " fit. Divide it, or leave out what customers do not ask.")
                : new Checked.Good<>(new Read(document, kept));
    }

    private void cut(Section section, List<Passage> kept) {
        if (Instructions.steer(section.question())) {
            leftOut++;
            return;
        }
        List<String> texts = section.question().isEmpty()
                ? Cutting.passages(section.text())
                : List.of(PlainText.paragraph(section.text()));
        for (String text : texts) {
            if (Instructions.steer(text)) {
                leftOut++;
            } else if (!text.isEmpty()) {
                kept.add(Passage.cut(this, kept.size(), section, text));
            }
        }
    }

    private static <T> Checked<T> no(String why) {
        return new Checked.Bad<>(List.of(new Violation("file", why)));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The meaning of so many of its passages is known now. */
    public void read(int more) {
        unread = Math.max(0, unread - more);
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public int passages() {
        return passages;
    }

    /** How many passages were left out, as they would steer a machine. */
    public int leftOut() {
        return leftOut;
    }

    public String keptBy() {
        return keptBy;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
