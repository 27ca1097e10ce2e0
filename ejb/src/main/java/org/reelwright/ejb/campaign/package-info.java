/** Drafts, changes and finds campaigns: a brief is checked here or it is not stored. */
package org.reelwright.ejb.campaign;
