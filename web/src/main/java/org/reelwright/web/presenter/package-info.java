/** Who may present a film, as the portal shows them. */
package org.reelwright.web.presenter;
