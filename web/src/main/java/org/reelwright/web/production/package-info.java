/** Shows productions while they run. */
package org.reelwright.web.production;
