package org.reelwright.domain.lead;

/** Who is to answer in a chat. */
public enum ConversationState {
    ASSISTANT,
    WAITING,
    PERSON,
    CLOSED
}
