package org.reelwright.architecture.bad.domain.campaign;

/** Of a book. */
class TitlePage {}
