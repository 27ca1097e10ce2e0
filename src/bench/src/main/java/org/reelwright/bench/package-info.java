/** What is measured, to be measured again: src/site/performance.md has the figures. */
package org.reelwright.bench;
