/** What is true as soon as the server has started. */
package org.reelwright.it.start;
