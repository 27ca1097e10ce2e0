/** Values that every feature speaks: money in micros, colours, content hashes, and how a <em>no</em> is said. */
package org.reelwright.domain.shared;
