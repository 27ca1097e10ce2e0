/** Has a script spoken by somebody who is seen, and draws the people of the studio. */
package org.reelwright.ejb.presenter;
