/** The words of an ad: ordered from the brief, checked against it, never claiming what it does not say. */
package org.reelwright.domain.script;
