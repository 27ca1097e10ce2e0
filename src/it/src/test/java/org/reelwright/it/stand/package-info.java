/**
 * Stands: servers that speak as vendors document it, for tests and for trying the portal without keys. They are written
 * from the vendors' pages (see the adapters' packages for which), not from the adapters; they check keys and signatures,
 * take their time, keep their own books, and go wrong when they are told to.
 */
package org.reelwright.it.stand;
