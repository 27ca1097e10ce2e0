/**
 * The embedded models: no key, no network, the same order gives the same bytes. What they make is composed from the
 * advertiser's own words and photos by rules; nothing here is a diffusion or language model, and it is labelled so.
 */
package org.reelwright.ejb.provider.studio;
