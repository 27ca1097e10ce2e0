/** Has storyboards drawn. */
package org.reelwright.ejb.storyboard;
