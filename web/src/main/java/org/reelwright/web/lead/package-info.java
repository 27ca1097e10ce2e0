/**
 * The door of a campaign for everybody (its page, its form, its chat), and for those who look after it the shared inbox, the
 * leads and how the assistant is taught.
 */
package org.reelwright.web.lead;
