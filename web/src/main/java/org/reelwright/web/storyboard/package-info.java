/** The storyboard room: a film's script, scenes and sound on one table, and what people change in them. */
package org.reelwright.web.storyboard;
