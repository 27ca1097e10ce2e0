/**
 * The one place where HTTP to providers happens: time-outs, sizes, what is sent again and what never is, what a no means,
 * and results brought into the file store. An adapter beside it only translates.
 */
package org.reelwright.ejb.provider.http;
