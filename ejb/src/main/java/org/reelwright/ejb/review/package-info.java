/** Takes decisions on films and sets in motion what follows from them. */
package org.reelwright.ejb.review;
