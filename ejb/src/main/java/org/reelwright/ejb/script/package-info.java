/** Has scripts written and checked. */
package org.reelwright.ejb.script;
