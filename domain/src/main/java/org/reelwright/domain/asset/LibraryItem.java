package org.reelwright.domain.asset;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing in an advertiser's library: an uploaded asset, a picture or clip that a model made, or a finished film. It bears
 * that thing's id. Its life: kept once, then tagged and licensed by people; its meaning is read after each change of its
 * words. Rights that have ended keep it out of new briefs and productions.
 */
@Entity
public class LibraryItem {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_TEXT = 8_000;

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID advertiserId;
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String name;
    private String words;

    @Convert(converter = TagsColumn.class)
    private Tags tags;

    private String owner;
    private String licence;
    private LocalDate expiresOn;

    @Embedded
    @AttributeOverride(name = "hash", column = @Column(name = "file_hash"))
    @AttributeOverride(name = "mediaType", column = @Column(name = "file_media_type"))
    @AttributeOverride(name = "size", column = @Column(name = "file_size"))
    private StoredFile file;

    private String stillHash;
    private int width;
    private int height;
    private int durationMs;
    private Instant keptAt;
    private Instant changedAt;

    @Convert(converter = MeaningColumn.class)
    private Meaning meaning;

    /** Whether its meaning is not known, or not any more. */
    private boolean unread = true;

    protected LibraryItem() {}

    /** @param id of the thing itself @param words what can be read of it besides its name: product, lines, scenes */
    public static LibraryItem keep(
            UUID id, UUID advertiserId, ItemKind kind, String name, String words, Media media, Instant now) {
        var item = new LibraryItem();
        item.id = id;
        item.advertiserId = advertiserId;
        item.kind = kind;
        item.name = shortened(name, LONGEST_NAME);
        item.words = shortened(words, LONGEST_TEXT);
        item.tags = Tags.NONE;
        item.owner = "";
        item.licence = "";
        item.file = media.file();
        item.stillHash = media.still().map(StoredFile::hash).orElse(null);
        item.width = media.width();
        item.height = media.height();
        item.durationMs = media.durationMs();
        item.keptAt = now;
        item.changedAt = now;
        return item;
    }

    public LibraryItem madeFor(UUID campaign) {
        campaignId = campaign;
        return this;
    }

    public void tag(Tags with, Instant now) {
        tags = with;
        meaning = null;
        unread = true;
        changedAt = now;
    }

    public void license(Rights rights, Instant now) {
        owner = rights.owner();
        licence = rights.licence();
        expiresOn = rights.until().orElse(null);
        changedAt = now;
    }

    /** All that a search reads. */
    public String searched() {
        return name + "\n" + tags.typed() + "\n" + words;
    }

    public Rights rights() {
        return new Rights(owner, licence, Optional.ofNullable(expiresOn));
    }

    /** Hash of a picture that shows it; none of a sound. */
    public Optional<String> still() {
        return Optional.ofNullable(stillHash);
    }

    public Optional<UUID> campaignId() {
        return Optional.ofNullable(campaignId);
    }

    public Optional<Meaning> meaning() {
        return Optional.ofNullable(meaning);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID advertiserId() {
        return advertiserId;
    }

    public ItemKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String words() {
        return words;
    }

    public Tags tags() {
        return tags;
    }

    public StoredFile file() {
        return file;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int durationMs() {
        return durationMs;
    }

    public Instant keptAt() {
        return keptAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    private static String shortened(String text, int longest) {
        int end = Math.min(text.length(), longest);
        boolean splitsAPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsAPair ? end - 1 : end);
    }
}
