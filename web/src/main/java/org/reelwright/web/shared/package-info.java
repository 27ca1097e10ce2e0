/** What pages and resources share: how JSON is bound, and how every kind of trouble is answered. */
package org.reelwright.web.shared;
