package org.reelwright.domain.lead;

/** Who says something in a chat. */
public enum Speaker {
    VISITOR,
    ASSISTANT,
    PERSON
}
