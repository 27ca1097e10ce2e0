/** The script spoken, with the time of every word. */
package org.reelwright.domain.voice;
