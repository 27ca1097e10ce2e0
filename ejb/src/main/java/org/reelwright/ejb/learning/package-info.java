/** Learning at run time: what players told is tallied by decision, and becomes what the next decisions know. */
package org.reelwright.ejb.learning;
