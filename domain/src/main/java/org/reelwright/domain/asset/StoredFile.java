package org.reelwright.domain.asset;

import jakarta.persistence.Embeddable;

/**
 * A file in the store. It never changes: other bytes are another file.
 *
 * @param hash SHA-256 of the content, 64 hex digits
 * @param mediaType as recognised from the content, such as {@code image/png}
 * @param size bytes
 */
@Embeddable
public record StoredFile(String hash, String mediaType, long size) {}
