/** Who may do what: advertisers, their users and roles, and the keys of their programs. */
package org.reelwright.domain.account;
