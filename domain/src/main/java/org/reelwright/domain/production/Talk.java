package org.reelwright.domain.production;

/** What models are asked for beside films: somebody waits for the answer, and no job does. */
public enum Talk {
    /** A run of show. */
    SHOW,
    /** An answer to a visitor's question. */
    ANSWER
}
