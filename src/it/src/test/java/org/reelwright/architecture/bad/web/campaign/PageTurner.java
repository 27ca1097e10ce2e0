package org.reelwright.architecture.bad.web.campaign;

/** Cannot do without a page. */
class PageTurner {

    BookPage page;
}
