/** Where advertisers' servers tell what people did after an ad. Promises: each item of a request has its own answer. */
package org.reelwright.web.measurement;
