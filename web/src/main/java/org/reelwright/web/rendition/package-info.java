/** Finished films over HTTP, with the addresses of their files. */
package org.reelwright.web.rendition;
