/** What the portal's API says to briefs and pictures that are not right. */
package org.reelwright.it.campaign;
