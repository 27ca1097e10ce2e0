/** The plan of a film: which picture, how long, moving how, while which line is heard; and the look of it all. */
package org.reelwright.domain.storyboard;
