/**
 * What players see: VAST, films, and the addresses they tell events to. Public, without sign-in, open to every origin.
 * Promises: every answer is valid VAST, no ad is an answer, and nothing is counted or redirected that was not signed.
 */
package org.reelwright.web.ads;
