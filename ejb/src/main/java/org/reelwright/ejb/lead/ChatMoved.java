package org.reelwright.ejb.lead;

import java.util.UUID;

/** Something was said in a chat, or who answers changed. */
public record ChatMoved(UUID conversation, UUID advertiser) {}
