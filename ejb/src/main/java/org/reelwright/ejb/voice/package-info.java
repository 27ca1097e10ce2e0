/** Has scripts spoken. */
package org.reelwright.ejb.voice;
