/** The door: signing in and out, API keys, and who asks. */
package org.reelwright.web.account;
