package org.reelwright.ejb.production;

import org.reelwright.domain.production.Model;

/** A port that only tests have: an order is a text, a result how many milliseconds long the clip is. */
interface ClipPort extends Model<String, Integer> {}
