/** Has pictures set in motion. */
package org.reelwright.ejb.shot;
