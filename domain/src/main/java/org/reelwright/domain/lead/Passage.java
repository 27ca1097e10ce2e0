package org.reelwright.domain.lead;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.reelwright.domain.asset.Meaning;
import org.reelwright.domain.asset.MeaningColumn;

/** A few sentences of a document, with where they stand in it. Its meaning is read at once or a little later. */
@Entity
public class Passage {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_QUESTION = 1000;
    private static final int LONGEST_WORDS = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID documentId;
    private UUID campaignId;
    private int ordinal;
    private String place;
    private String question;
    private String words;

    @Convert(converter = MeaningColumn.class)
    private Meaning meaning;

    protected Passage() {}

    static Passage cut(KnownDocument of, int ordinal, Section section, String words) {
        var passage = new Passage();
        passage.campaignId = of.campaignId();
        passage.ordinal = ordinal;
        passage.place = shortened(section.place(), LONGEST_PLACE);
        passage.question = shortened(section.question(), LONGEST_QUESTION);
        passage.words = shortened(words, LONGEST_WORDS);
        return passage;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    public Passage belongTo(KnownDocument document) {
        documentId = document.id();
        return this;
    }

    public void means(Meaning read) {
        meaning = read;
    }

    /** What a question is held against: the question that it answers says it best. */
    public String asked() {
        return question.isEmpty() ? place.matches("(page|row|slide) .*") ? words : place + ". " + words : question;
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public int ordinal() {
        return ordinal;
    }

    public String place() {
        return place;
    }

    public String question() {
        return question;
    }

    public String words() {
        return words;
    }

    public Optional<Meaning> meaning() {
        return Optional.ofNullable(meaning);
    }
}
