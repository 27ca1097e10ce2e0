/** Small houses that break the rules. */
package org.reelwright.architecture.bad;
