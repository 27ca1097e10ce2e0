/** Starting and stopping the serving of campaigns over HTTP. */
package org.reelwright.web.delivery;
