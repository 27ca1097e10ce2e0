/** One still per scene and shape, true to the product and the brand. */
package org.reelwright.domain.image;
