/** What the advertiser asks for: product, audiences, goal, budget, flight and formats, checked once, here. */
package org.reelwright.domain.campaign;
