package org.reelwright.architecture.bad.web.campaign;

import jakarta.inject.Named;

/** A page as it should be. */
@Named
class BookPage {}
