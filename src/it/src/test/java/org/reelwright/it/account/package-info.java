/** Who may come in. */
package org.reelwright.it.account;
