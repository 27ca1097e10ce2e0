/** What texts are about, by a small sentence model inside this server; Chinese is read through CC-CEDICT's English. */
package org.reelwright.ejb.provider.minilm;
