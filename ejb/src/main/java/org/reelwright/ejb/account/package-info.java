/** Signs people and programs in, and tells a newcomer how. */
package org.reelwright.ejb.account;
