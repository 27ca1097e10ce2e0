/** Material: what advertisers upload and what models make, each file named by the hash of its content. */
package org.reelwright.domain.asset;
