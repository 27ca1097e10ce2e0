/** Has pictures made, and finds them again. */
package org.reelwright.ejb.image;
