/** Uploads over HTTP, and stored files for those who may see them. */
package org.reelwright.web.asset;
