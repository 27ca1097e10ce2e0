/** Briefs and campaigns over HTTP: drafted, read and changed by those whose they are. */
package org.reelwright.web.campaign;
