package org.reelwright.ejb.provider.studio;

/** One thing that is so, in the words of every film: as a headline, and as it is said. */
record Point(String headline, String spoken) {}
