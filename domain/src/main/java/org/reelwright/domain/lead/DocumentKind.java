package org.reelwright.domain.lead;

/** Where a campaign's knowledge comes from. */
public enum DocumentKind {
    BRIEF,
    PAGE,
    PDF,
    DOCX,
    HTML,
    CSV,
    QUESTIONS
}
