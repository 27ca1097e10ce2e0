/** What every feature of this module stands on: the database's schema, the data directory, the portal's address. */
package org.reelwright.ejb.shared;
