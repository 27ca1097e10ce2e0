package org.reelwright.domain.livestream;

import org.reelwright.domain.production.Model;

/**
 * Writes runs of show. What it answers is untrusted: {@link ShowCheck} reads its words, and {@link Timing} sets its lengths, which
 * are only wishes.
 */
public interface ShowModel extends Model<ShowOrder, ShowScript> {}
