package org.reelwright.ejb.livestream;

import org.reelwright.domain.livestream.PointKind;

/**
 * One line of a rehearsal.
 *
 * @param title of its segment
 * @param answer whether the host typed it meanwhile
 */
record Utterance(String title, PointKind kind, String words, boolean answer) {}
