/** What the tests of every feature stand on: one running server, a program that calls it, a browser that visits it. */
package org.reelwright.it.shared;
