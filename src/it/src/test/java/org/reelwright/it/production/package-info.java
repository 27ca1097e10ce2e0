/** Productions through thick and thin. */
package org.reelwright.it.production;
